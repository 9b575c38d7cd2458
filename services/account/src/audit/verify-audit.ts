import { MoreThan, type DataSource, type EntityManager } from 'typeorm';
import { CHAIN_START, hashOf } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { AuditHead } from './audit-head.entity';

export interface ChainVerdict {
  entries: number;
  /** Sequence number of the first entry that is not what was written, or null when the chain is whole. */
  firstBad: number | null;
}

const PAGE = 1_000;

/**
 * Walks the audit chain from its start and compares each hash, then its end with the head: all in one snapshot, since
 * others go on writing meanwhile.
 */
export const verifyAudit = (db: DataSource): Promise<ChainVerdict> => db.transaction('REPEATABLE READ', walk);

async function walk(tx: EntityManager): Promise<ChainVerdict> {
  let previous = { sequence: 0, hash: CHAIN_START };
  for (;;) {
    const entries = await tx.getRepository(AuditEntry).find({
      where: { sequence: MoreThan(previous.sequence) },
      order: { sequence: 'ASC' },
      take: PAGE,
    });
    for (const entry of entries) {
      const sequence = Number(entry.sequence);
      const follows = sequence === previous.sequence + 1 && entry.previousHash === previous.hash;
      if (!follows || hashOf({ ...entry, sequence }) !== entry.hash)
        return { entries: previous.sequence, firstBad: sequence };
      previous = { sequence, hash: entry.hash };
    }
    if (entries.length < PAGE) break;
  }
  const head = await tx.getRepository(AuditHead).findOneByOrFail({ id: 1 });
  const whole = Number(head.sequence) === previous.sequence && head.hash === previous.hash;
  return { entries: previous.sequence, firstBad: whole ? null : previous.sequence + 1 };
}
