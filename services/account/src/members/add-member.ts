import { memberAdded, newId, orConflict, recordEvent, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity';
import { answerWaiting } from '../join-requests/answer-waiting';
import { JoinRequestStatus } from '../join-requests/join-request.entity';
import { announceChange, hasManager } from '../mailboxes/announce-change';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from './member.entity';

/**
 * Lets somebody open a mailbox and tells him. With its first manager the mailbox can be published: the directory is
 * told. Whoever asked to join waits no more. The mailbox's row must be locked.
 * @throws ACCOUNT_ALREADY_MEMBER
 */
export async function addMember(
  tx: EntityManager,
  addedBy: Actor,
  { id: mailboxId, regionCode, displayAddress }: Mailbox,
  { id: accountId, email }: Account,
  role: MemberRole,
): Promise<string> {
  const id = newId();
  const isFirstManager = role === MemberRole.MANAGER && !(await hasManager(tx, mailboxId));
  await orConflict(
    'ACCOUNT_ALREADY_MEMBER',
    tx.insert(Member, { id, mailboxId, accountId, role, addedById: addedBy.accountId }),
  );
  await answerWaiting(tx, { mailboxId, accountId }, JoinRequestStatus.ACCEPTED, {
    answeredById: addedBy.accountId,
  });
  if (isFirstManager) await announceChange(tx, mailboxId);
  const recipient = { id: accountId, email, proven: true };
  await recordEvent(
    tx,
    memberAdded,
    { memberId: id, mailboxId, regionCode, displayAddress, role, recipient },
    { subjectId: mailboxId },
  );
  return id;
}
