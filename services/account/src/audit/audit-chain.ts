import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.entity';

/** What the first entry points at. */
export const CHAIN_START = createHash('sha256').update('balorg audit chain').digest('base64url');

export type HashedFacts = Omit<AuditEntry, 'hash' | 'details'>;

/** Hash of an entry over its predecessor's hash and each of its own facts, in this order. */
export function hashOf(entry: HashedFacts): string {
  const facts = [
    entry.previousHash,
    String(entry.sequence),
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.actorKind,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    entry.regionCode,
    entry.result,
    entry.facts,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
