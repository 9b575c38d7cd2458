import { DomainError, type Actor, type ErrorCode } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit, recordRefusal } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey, type Keyed } from '../idempotency/once-per-key';
import { findForDecision } from './mailbox-request.access';
import { MailboxRequest } from './mailbox-request.entity';

export interface Decision extends Keyed {
  id: string;
  version: number;
}

/** Refusals that say something about who tried; the others are ordinary working life. */
const AUDITED_REFUSALS: ErrorCode[] = ['NOT_FOUND', 'OWN_REQUEST'];

/**
 * One decision: locked, on the version it was taken on, once per key, audited with what `decide` tells of it. The
 * request's version grows; `decide` changes the row it is given and what depends on it.
 */
export async function decideOnce<Input extends Decision>(
  actor: Actor,
  action: string,
  input: Input,
  decide: (
    tx: EntityManager,
    request: MailboxRequest,
  ) => Promise<{ regionCode: string; facts?: Record<string, string | number> }>,
): Promise<MailboxRequest> {
  try {
    const id = await oncePerKey(db, actor, action, input, async (tx) => {
      const request = await findForDecision(tx, actor, input);
      const { regionCode, facts } = await decide(tx, request);
      await tx.update(MailboxRequest, request.id, {
        version: request.version + 1,
        changedAt: () => 'UTC_TIMESTAMP(3)',
      });
      await recordAudit(tx, actor, {
        action,
        subjectType: 'mailbox-request',
        subjectId: request.id,
        regionCode,
        facts: { round: request.round, version: request.version, ...facts },
      });
      return request.id;
    });
    return await db.getRepository(MailboxRequest).findOneByOrFail({ id });
  } catch (error) {
    if (error instanceof DomainError && AUDITED_REFUSALS.includes(error.code)) {
      await recordRefusal(
        db,
        actor,
        { action, subjectType: 'mailbox-request', subjectId: input.id, regionCode: null },
        error,
      );
    }
    throw error;
  }
}
