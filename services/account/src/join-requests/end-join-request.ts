import { joinEnded, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { answerWaiting } from './answer-waiting';
import { joinFacts } from './join-facts';
import { JoinRequestStatus, type JoinRequest } from './join-request.entity';

const CAUSES = {
  [JoinRequestStatus.ENDED]: 'MAILBOX_CLOSED',
  [JoinRequestStatus.EXPIRED]: 'UNANSWERED',
} as const;

/** A request to join that waits ends without an answer; its author is told why. */
export async function endJoinRequest(
  tx: EntityManager,
  mailbox: Mailbox,
  request: JoinRequest,
  status: keyof typeof CAUSES,
): Promise<void> {
  await answerWaiting(tx, { id: request.id }, status, { answeredById: null });
  const { id, email } = await tx.findOneByOrFail(Account, { id: request.accountId });
  await recordEvent(
    tx,
    joinEnded,
    { ...joinFacts(mailbox, request), cause: CAUSES[status], recipient: { id, email, proven: true } },
    { subjectId: mailbox.id },
  );
}
