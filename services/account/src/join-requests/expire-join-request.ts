import { inTransaction } from '@balorg/common';
import { Raw } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { endJoinRequest } from './end-join-request';
import { findDueIds, lockDue, type Due } from './find-due';
import { JoinRequestStatus } from './join-request.entity';

const UNANSWERED: Due = {
  where: { answerBefore: Raw((column) => `${column} <= UTC_TIMESTAMP(3)`) },
  order: { answerBefore: 'ASC' },
};

/** Ids of the requests to join that are to end now, longest due first. */
export const findUnansweredIds = () => findDueIds(UNANSWERED);

/** Ends a request to join that nobody answered in time, and tells its author what else he can do. */
export function expireJoinRequest(id: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const due = await lockDue(tx, id, UNANSWERED);
    if (!due) return;
    const { mailbox, request } = due;
    await endJoinRequest(tx, mailbox, request, JoinRequestStatus.EXPIRED);
    await recordAudit(tx, 'SYSTEM', {
      action: 'member.join-request-expire',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { joinRequestId: id },
    });
  });
}
