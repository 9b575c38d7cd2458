import { inTransaction } from '@balorg/common';
import { In, type DataSource } from 'typeorm';
import { DirectoryEntry } from '../entries/directory-entry.entity';
import { Publication } from './publication.entity';

/** Longer than a look and a write that both time out. */
const LEASE_S = 45;

/** Leases publications that are due to this process: others pass over them until it is done with them, or is dead. */
export function takeDue(db: DataSource, most: number): Promise<Publication[]> {
  return inTransaction(db, async (tx) => {
    const due = await tx
      .createQueryBuilder(Publication, 'publication')
      .where('publication.nextAttemptAt <= UTC_TIMESTAMP(3)')
      .andWhere('(publication.leasedUntil IS NULL OR publication.leasedUntil <= UTC_TIMESTAMP(3))')
      .orderBy('publication.nextAttemptAt')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (due.length === 0) return due;
    await tx.update(
      Publication,
      { id: In(due.map(({ id }) => id)) },
      {
        attempts: () => 'attempts + 1',
        leasedUntil: () => `UTC_TIMESTAMP(3) + INTERVAL ${LEASE_S} SECOND`,
      },
    );
    const entries = await tx.findBy(DirectoryEntry, { mailboxId: In(due.map(({ mailboxId }) => mailboxId)) });
    return due.flatMap((publication) => {
      const entry = entries.find(({ mailboxId }) => mailboxId === publication.mailboxId);
      return entry ? [Object.assign(publication, { entry })] : [];
    });
  });
}
