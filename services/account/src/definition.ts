import 'reflect-metadata';
import { deadDeliveriesOf, Role, type SubgraphDefinition } from '@balorg/common';
import { AccountAdministrationResolver } from './accounts/account-administration.resolver';
import { AccountResolver } from './accounts/account.resolver';
import { EntrustedRightResolver } from './accounts/entrusted-right.resolver';
import { AuditEntryResolver } from './audit/audit-entry.resolver';
import type { Context } from './context';
import { db } from './db';
import { JoinRequestResolver, MyMailboxResolver } from './join-requests/join-request.resolver';
import { CorrectionResolver } from './mailbox-requests/correction.resolver';
import { DecisionResolver } from './mailbox-requests/decision.resolver';
import { DraftResolver } from './mailbox-requests/draft.resolver';
import { MailboxRequestResolver } from './mailbox-requests/mailbox-request.resolver';
import { NoteResolver } from './mailbox-requests/note.resolver';
import { TrackingResolver } from './mailbox-requests/tracking.resolver';
import { TypedValuesResolver } from './mailbox-requests/typed-values.resolver';
import { MailboxResolver } from './mailboxes/mailbox.resolver';
import { InvitationResolver } from './members/invitation.resolver';
import { MemberResolver } from './members/member.resolver';
import { RegionProfileResolver } from './region-profiles/region-profile.resolver';
import { OwnSessionsResolver } from './sessions/own-sessions.resolver';
import { SessionResolver } from './sessions/session.resolver';

/** The service's part of the graph. */
export const definition: SubgraphDefinition<Context> = {
  resolvers: [
    AccountAdministrationResolver,
    AccountResolver,
    AuditEntryResolver,
    CorrectionResolver,
    DecisionResolver,
    DraftResolver,
    EntrustedRightResolver,
    InvitationResolver,
    JoinRequestResolver,
    MailboxRequestResolver,
    MailboxResolver,
    MemberResolver,
    MyMailboxResolver,
    NoteResolver,
    OwnSessionsResolver,
    RegionProfileResolver,
    SessionResolver,
    TrackingResolver,
    TypedValuesResolver,
    deadDeliveriesOf('account', db),
  ],
  references: {
    Account: {
      roles: [Role.GRADES_ADMINISTRATOR],
      load: ({ id }, { loaders }) => loaders.visibleAccount.load(id),
    },
    MailboxRequest: {
      roles: [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR],
      load: ({ id }, { loaders }) => loaders.mailboxRequest.load(id),
    },
    Mailbox: { roles: [Role.ACCOUNT_HOLDER], load: ({ id }, { loaders }) => loaders.mailbox.load(id) },
  },
};
