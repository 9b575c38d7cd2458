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
  const head = await lockHead(tx);
  const entry = {
    sequence: Number(head.sequence) + 1,
    id: newId(),
    at: act.at ?? head.now,
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

/** The chain's end and the database's time, which rules the entries' too. */
async function lockHead(tx: EntityManager) {
  const [head] = await tx.query<[{ sequence: number; hash: string; now: Date }]>(
    'SELECT sequence, hash, UTC_TIMESTAMP(3) AS now FROM audit_head WHERE id = 1 FOR UPDATE',
  );
  return head;
}

/** A refused act leaves its trace in a short transaction of its own, since the act's was undone. */
export function recordRefusal(db: DataSource, actor: Actor, act: Act, { code }: DomainError): Promise<void> {
  return inTransaction(db, (tx) => recordAudit(tx, actor, { ...act, result: code }));
}

function kindOf(author: Author): string {
  if (author === 'SYSTEM') return 'SYSTEM';
  return author.accountId ? 'ACCOUNT' : 'APPLICANT';
}
