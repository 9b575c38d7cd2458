import { Delivery, InboxMessage, OutboxMessage } from '@balorg/common';
import { Account } from './accounts/account.entity';
import { EntrustedRight } from './accounts/entrusted-right.entity';
import { PasswordReset } from './accounts/password-reset.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { AuditHead } from './audit/audit-head.entity';
import { IdempotencyKey } from './idempotency/idempotency-key.entity';
import { JoinRequest } from './join-requests/join-request.entity';
import { Correction } from './mailbox-requests/correction.entity';
import { MailboxRequest } from './mailbox-requests/mailbox-request.entity';
import { Note } from './mailbox-requests/note.entity';
import { TrackingLink } from './mailbox-requests/tracking-link.entity';
import { Mailbox } from './mailboxes/mailbox.entity';
import { Invitation } from './members/invitation.entity';
import { Member } from './members/member.entity';
import { CompleteFiles1795564800000 } from './migrations/20261123-complete-files';
import { CountInvitationSendings1795651200000 } from './migrations/20261123-count-invitation-sendings';
import { CreatePasswordReset1795478400000 } from './migrations/20261123-create-password-reset';
import { CreateTables1795392000000 } from './migrations/20261123-create-tables';
import { IndexAccounts1795737600000 } from './migrations/20261123-index-accounts';
import { IndexAudit1795824000000 } from './migrations/20261123-index-audit';
import { ChaseJoinRequests1795996800000 } from './migrations/20261127-chase-join-requests';
import { CreateJoinRequest1795910400000 } from './migrations/20261127-create-join-request';
import { RegionProfile } from './region-profiles/region-profile.entity';
import { AttemptCount } from './sessions/attempt-count.entity';
import { Challenge } from './sessions/challenge.entity';
import { Session } from './sessions/session.entity';

export const entities = [
  Account,
  AttemptCount,
  AuditEntry,
  AuditHead,
  Challenge,
  Correction,
  Delivery,
  EntrustedRight,
  IdempotencyKey,
  InboxMessage,
  Invitation,
  JoinRequest,
  Mailbox,
  MailboxRequest,
  Member,
  Note,
  OutboxMessage,
  PasswordReset,
  RegionProfile,
  Session,
  TrackingLink,
];

export const migrations = [
  CreateTables1795392000000,
  CreatePasswordReset1795478400000,
  CompleteFiles1795564800000,
  CountInvitationSendings1795651200000,
  IndexAccounts1795737600000,
  IndexAudit1795824000000,
  CreateJoinRequest1795910400000,
  ChaseJoinRequests1795996800000,
];
