import { inTransaction, type Actor } from '@balorg/common';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { Session } from './session.entity';

/** Ends the session of this browser on the server: its cookie opens nothing any more. */
export async function endSession(actor: Actor): Promise<void> {
  const { accountId, sessionId } = actor;
  if (!accountId || !sessionId) return;
  await inTransaction(db, async (tx) => {
    await tx.delete(Session, { id: sessionId });
    await recordAudit(tx, actor, {
      action: 'session.end',
      subjectType: 'account',
      subjectId: accountId,
      regionCode: null,
    });
  });
}
