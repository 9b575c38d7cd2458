import { inTransaction, newId, type Actor, type DomainError } from '@balorg/common';
import type { DataSource, EntityManager } from 'typeorm';
import { hashOf } from './audit-chain';
import { AuditEntry, type AuditFacts } from './audit-entry.entity';
import { AuditHead } from './audit-head.entity';

export interface Act {
  action: string;
  subjectType: string;
  subjectId: string;
  regionCode: string | null;
  facts?: AuditFacts;
  result?: string;
  at?: Date;
}

/** Who acted: a signed-in person, an applicant without a session, or the program itself. */
export type Author = Pick<Actor, 'accountId' | 'draftId' | 'trackedRequestId'> | 'SYSTEM';

/**
 * Adds to the audit chain in the caller's transaction. Call it last: it locks the chain's head, which every other
 * transaction waits for.
 */
export async function recordAudit(tx: EntityManager, author: Author, act: Act): Promise<void> {
  const head = await tx.findOneOrFail(AuditHead, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
  const entry = {
    sequence: Number(head.sequence) + 1,
    id: newId(),
    at: act.at ?? new Date(),
    actorId: author === 'SYSTEM' ? null : author.accountId,
    actorKind: kindOf(author),
    action: act.action,
    subjectType: act.subjectType,
    subjectId: act.subjectId,
    regionCode: act.regionCode,
    result: act.result ?? 'DONE',
    facts: JSON.stringify(act.facts ?? {}),
    previousHash: head.hash,
  };
  const hash = hashOf(entry);
  await tx.insert(AuditEntry, { ...entry, hash });
  await tx.update(AuditHead, 1, { sequence: entry.sequence, hash });
}

/** A refused act leaves its trace in a short transaction of its own, since the act's was undone. */
export function recordRefusal(db: DataSource, actor: Actor, act: Act, { code }: DomainError): Promise<void> {
  return inTransaction(db, (tx) => recordAudit(tx, actor, { ...act, result: code }));
}

function kindOf(author: Author): string {
  if (author === 'SYSTEM') return 'SYSTEM';
  return author.accountId ? 'ACCOUNT' : 'APPLICANT';
}
