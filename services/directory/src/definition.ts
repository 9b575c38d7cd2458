import { deadDeliveriesOf, Role, type SubgraphDefinition } from '@balorg/common';
import type { Context } from './context';
import { db } from './db';
import { DirectoryEntryResolver } from './entries/directory-entry.resolver';
import { MailboxPublicationResolver, MailboxReference } from './publications/mailbox-publication.resolver';
import { PublicationResolver } from './publications/publication.resolver';
import { ReferenceListsResolver } from './reference-lists/reference-lists.resolver';
import { MailboxRequestReference } from './requests/mailbox-request-reference';
import { MailboxRequestResolver } from './requests/mailbox-request.resolver';
import { SimilarMailboxesResolver } from './requests/similar-mailboxes.resolver';
import { StructureResolver } from './structures/structure.resolver';

/** The service's part of the graph. Mailboxes and requests are account's: their references carry all we use of them. */
export const definition: SubgraphDefinition<Context> = {
  resolvers: [
    DirectoryEntryResolver,
    MailboxPublicationResolver,
    MailboxRequestResolver,
    PublicationResolver,
    ReferenceListsResolver,
    SimilarMailboxesResolver,
    StructureResolver,
    deadDeliveriesOf('directory', db),
  ],
  extended: [MailboxReference, MailboxRequestReference],
  references: {
    Mailbox: { roles: [Role.ACCOUNT_HOLDER], load: (reference) => reference },
    MailboxRequest: { roles: [Role.GRADES_ADMINISTRATOR], load: (reference) => reference },
  },
};
