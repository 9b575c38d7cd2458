import { DomainError, inTransaction, UUID, type Actor } from '@balorg/common';
import { Not, type FindOptionsWhere } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { Session, SessionKind } from './session.entity';

/** Ends one of the actor's own sessions. @throws NOT_FOUND for a session of somebody else, or of nobody. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  if (!UUID.test(id) || (await end(actor, { id })) === 0) throw new DomainError('NOT_FOUND');
}

/** Ends the session of this browser; a visitor who has none is left alone. */
export async function signOut(actor: Actor): Promise<void> {
  if (actor.sessionId) await end(actor, { id: actor.sessionId });
}

/** Ends every session of the actor but the one that asks. @returns how many ended. */
export const endOtherSessions = (actor: Actor): Promise<number> =>
  end(actor, { id: Not(actor.sessionId ?? '') });

/** On the server: their cookies open nothing any more. */
function end(actor: Actor, which: FindOptionsWhere<Session>): Promise<number> {
  const { accountId } = actor;
  if (!accountId) throw new DomainError('SIGN_IN_NEEDED');
  return inTransaction(db, async (tx) => {
    const { affected } = await tx.delete(Session, { ...which, kind: SessionKind.ACCOUNT, accountId });
    const sessions = affected ?? 0;
    if (sessions > 0) {
      await recordAudit(tx, actor, {
        action: 'session.end',
        subjectType: 'account',
        subjectId: accountId,
        regionCode: null,
        facts: { sessions },
      });
    }
    return sessions;
  });
}
