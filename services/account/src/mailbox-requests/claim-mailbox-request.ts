import { DomainError, inTransaction, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { findForDecision } from './mailbox-request.access';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

/** Minutes after which a claim ends by itself, so that nobody's absence blocks a file. */
const CLAIM_MINUTES = 30;

/** The columns of a claim that begins now. */
export const claimOf = ({ accountId }: Actor) => ({
  assigneeId: accountId,
  claimedUntil: () => `UTC_TIMESTAMP(3) + INTERVAL ${CLAIM_MINUTES} MINUTE`,
});

/**
 * Takes a request to oneself; the first claim puts it in review. A claim of another is taken over, with a trace.
 * @throws NOT_FOUND; OWN_REQUEST; MAILBOX_REQUEST_NOT_DECIDABLE once it is decided.
 */
export function claimMailboxRequest(actor: Actor, id: string): Promise<MailboxRequest> {
  return changeClaim(actor, id, async (tx, request) => {
    const takenFrom = request.isClaimedByAnother(actor.accountId) && request.assigneeId;
    if (request.status === MailboxRequestStatus.SUBMITTED) request.moveTo(MailboxRequestStatus.IN_REVIEW);
    await tx.update(MailboxRequest, id, {
      status: request.status,
      ...claimOf(actor),
    });
    return { action: 'mailbox-request.claim', facts: { ...(takenFrom && { takenFrom }) } };
  });
}

/** Gives a request back to all: anybody may take it. */
export function releaseMailboxRequest(actor: Actor, id: string): Promise<MailboxRequest> {
  return changeClaim(actor, id, async (tx, request) => {
    if (request.assigneeId !== actor.accountId) throw new DomainError('CLAIMED_BY_ANOTHER');
    await tx.update(MailboxRequest, id, { assigneeId: null, claimedUntil: null });
    return { action: 'mailbox-request.release', facts: {} };
  });
}

interface ClaimAct {
  action: string;
  facts: { takenFrom?: string };
}

function changeClaim(
  actor: Actor,
  id: string,
  change: (tx: EntityManager, request: MailboxRequest) => Promise<ClaimAct>,
): Promise<MailboxRequest> {
  return inTransaction(db, async (tx) => {
    const request = await findForDecision(tx, actor, { id });
    if (!request.isUndecided())
      throw new DomainError('MAILBOX_REQUEST_NOT_DECIDABLE', { status: request.status });
    const { action, facts } = await change(tx, request);
    const { regionCode } = request;
    await recordAudit(tx, actor, {
      action,
      subjectType: 'mailbox-request',
      subjectId: id,
      regionCode,
      facts,
    });
    return tx.findOneByOrFail(MailboxRequest, { id });
  });
}
