import { memberAdded, newId, orConflict, recordEvent, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, type MemberRole } from './member.entity';

/** Lets somebody open a mailbox and tells him. @throws ACCOUNT_ALREADY_MEMBER */
export async function addMember(
  tx: EntityManager,
  addedBy: Actor,
  { id: mailboxId, regionCode, displayAddress }: Mailbox,
  { id: accountId, email }: Account,
  role: MemberRole,
): Promise<string> {
  const id = newId();
  await orConflict(
    'ACCOUNT_ALREADY_MEMBER',
    tx.insert(Member, { id, mailboxId, accountId, role, addedById: addedBy.accountId }),
  );
  const recipient = { id: accountId, email, proven: true };
  await recordEvent(
    tx,
    memberAdded,
    { memberId: id, mailboxId, regionCode, displayAddress, role, recipient },
    { subjectId: mailboxId },
  );
  return id;
}
