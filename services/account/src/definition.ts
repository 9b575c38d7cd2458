import 'reflect-metadata';
import { deadDeliveriesOf, Role, type SubgraphDefinition } from '@balorg/common';
import { AccountResolver } from './accounts/account.resolver';
import { AuditEntryResolver } from './audit/audit-entry.resolver';
import type { Context } from './context';
import { db } from './db';
import { DraftResolver } from './mailbox-requests/draft.resolver';
import { MailboxRequestResolver } from './mailbox-requests/mailbox-request.resolver';
import { TypedValuesResolver } from './mailbox-requests/typed-values.resolver';
import { MailboxResolver } from './mailboxes/mailbox.resolver';
import { MemberResolver } from './members/member.resolver';
import { RegionProfileResolver } from './region-profiles/region-profile.resolver';
import { SessionResolver } from './sessions/session.resolver';

/** The service's part of the graph. */
export const definition: SubgraphDefinition<Context> = {
  resolvers: [
    AccountResolver,
    AuditEntryResolver,
    DraftResolver,
    MailboxRequestResolver,
    MailboxResolver,
    MemberResolver,
    RegionProfileResolver,
    SessionResolver,
    TypedValuesResolver,
    deadDeliveriesOf('account', db),
  ],
  references: {
    Account: { roles: [Role.GRADES_ADMINISTRATOR], load: ({ id }, { loaders }) => loaders.account.load(id) },
    MailboxRequest: {
      roles: [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR],
      load: ({ id }, { loaders }) => loaders.mailboxRequest.load(id),
    },
    Mailbox: { roles: [Role.ACCOUNT_HOLDER], load: ({ id }, { loaders }) => loaders.mailbox.load(id) },
  },
};
