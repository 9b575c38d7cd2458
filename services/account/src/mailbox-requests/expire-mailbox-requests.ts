import { inTransaction } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { announceEnd } from './announce-end';
import { Correction } from './correction.entity';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

const { CORRECTION_ASKED, EXPIRED } = MailboxRequestStatus;

/** Requests whose applicant did not answer in time. */
const unanswered = (tx: EntityManager) =>
  tx
    .createQueryBuilder(MailboxRequest, 'request')
    .innerJoin(
      Correction,
      'correction',
      'correction.requestId = request.id AND correction.round = request.round AND correction.answeredAt IS NULL',
    )
    .where('request.status = :asked', { asked: CORRECTION_ASKED })
    .andWhere('correction.answerBefore <= UTC_TIMESTAMP(3)');

/** Ids of the requests that are to expire now, longest due first. */
export async function findExpiredIds(): Promise<string[]> {
  const requests = await unanswered(db.manager).orderBy('correction.answerBefore').limit(500).getMany();
  return requests.map(({ id }) => id);
}

/**
 * Ends a request whose applicant did not answer in time; a reviewer may reopen it. One that was answered meanwhile, or
 * that another process or its applicant has in hand, is passed over.
 */
export function expireMailboxRequest(id: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const request = await unanswered(tx)
      .andWhere('request.id = :id', { id })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    if (!request) return;
    request.moveTo(EXPIRED);
    await tx.update(MailboxRequest, id, {
      status: request.status,
      version: request.version + 1,
      decidedAt: () => 'UTC_TIMESTAMP(3)',
      changedAt: () => 'UTC_TIMESTAMP(3)',
    });
    await announceEnd(tx, request, 'EXPIRED');
    await recordAudit(tx, 'SYSTEM', {
      action: 'mailbox-request.expire',
      subjectType: 'mailbox-request',
      subjectId: id,
      regionCode: request.regionCode,
      facts: { round: request.round },
    });
  });
}
