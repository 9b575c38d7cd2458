import { inTransaction, type Actor } from '@balorg/common';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { Session, SessionKind } from '../sessions/session.entity';
import { lockDraft } from './find-draft';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { requireMine } from './require-mine';

/**
 * Deletes what was typed, for good: nobody else has seen it. Every browser that was writing it stops.
 * @throws NOT_FOUND for a draft that is not his, or that was sent meanwhile.
 */
export function discardMyDraft(actor: Actor, id: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await requireMine(tx, actor.accountId, id, MailboxRequestStatus.DRAFT);
    const { regionCode } = await lockDraft(tx, { draftId: id });
    await tx.delete(Session, { kind: SessionKind.DRAFT, requestId: id });
    await tx.delete(MailboxRequest, id);
    await recordAudit(tx, actor, {
      action: 'mailbox-request.discard-draft',
      subjectType: 'mailbox-request',
      subjectId: id,
      regionCode,
    });
  });
}
