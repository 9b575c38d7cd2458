import { Delivery, InboxMessage, OutboxMessage } from '@balorg/common';
import { Account } from './accounts/account.entity';
import { EntrustedRight } from './accounts/entrusted-right.entity';
import { PasswordReset } from './accounts/password-reset.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { AuditHead } from './audit/audit-head.entity';
import { IdempotencyKey } from './idempotency/idempotency-key.entity';
import { MailboxRequest } from './mailbox-requests/mailbox-request.entity';
import { Mailbox } from './mailboxes/mailbox.entity';
import { Invitation } from './members/invitation.entity';
import { Member } from './members/member.entity';
import { CreatePasswordReset1795478400000 } from './migrations/20261123-create-password-reset';
import { CreateTables1795392000000 } from './migrations/20261123-create-tables';
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
  Delivery,
  EntrustedRight,
  IdempotencyKey,
  InboxMessage,
  Invitation,
  Mailbox,
  MailboxRequest,
  Member,
  OutboxMessage,
  PasswordReset,
  RegionProfile,
  Session,
];

export const migrations = [CreateTables1795392000000, CreatePasswordReset1795478400000];
