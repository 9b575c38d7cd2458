import 'reflect-metadata';
import { deadDeliveriesOf, Role, type References, type SubgraphDefinition } from '@balorg/common';
import type { Context } from './context';
import { db } from './db';
import { Mailbox, MailboxRequest } from './mails/mailed-subjects';
import { MailResolver } from './mails/mail.resolver';
import { MailboxMailsResolver, MailboxRequestMailsResolver } from './mails/mailed-subjects.resolver';

/** Whose mails: the id is all we know of it, and the field below it has its own rule. */
const references: References<Context> = {
  MailboxRequest: { roles: [Role.GRADES_ADMINISTRATOR], load: ({ id }) => ({ id }) },
  Mailbox: { roles: [Role.GRADES_ADMINISTRATOR], load: ({ id }) => ({ id }) },
};

/** The service's part of the graph. Loading it needs no settings and no database. */
export const definition: SubgraphDefinition<Context> = {
  resolvers: [
    MailResolver,
    MailboxMailsResolver,
    MailboxRequestMailsResolver,
    deadDeliveriesOf('notification', db),
  ],
  extended: [Mailbox, MailboxRequest],
  references,
};
