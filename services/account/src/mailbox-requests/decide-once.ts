import type { Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey, type Keyed } from '../idempotency/once-per-key';
import { findForDecision } from './mailbox-request.access';
import { MailboxRequest } from './mailbox-request.entity';

export interface Decision extends Keyed {
  id: string;
  version: number;
}

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
  const act = { action, subjectType: 'mailbox-request', subjectId: input.id };
  const decided = () =>
    oncePerKey(db, actor, action, input, async (tx) => {
      const request = await findForDecision(tx, actor, input);
      const { regionCode, facts } = await decide(tx, request);
      await tx.update(MailboxRequest, request.id, {
        version: request.version + 1,
        changedAt: () => 'UTC_TIMESTAMP(3)',
      });
      const { round, version } = request;
      await recordAudit(tx, actor, { ...act, regionCode, facts: { round, version, ...facts } });
      return request.id;
    });
  const id = await auditRefusals(actor, act, decided);
  return db.getRepository(MailboxRequest).findOneByOrFail({ id });
}
