import type { EntityManager } from 'typeorm';
import { DirectoryEntry } from './directory-entry.entity';

/**
 * The row of a mailbox, made if need be and locked: its opening and its changes wait for each other, whichever of them
 * is heard first.
 */
export async function lockEntry(tx: EntityManager, mailboxId: string): Promise<DirectoryEntry> {
  await tx.createQueryBuilder().insert().into(DirectoryEntry).values({ mailboxId }).orIgnore().execute();
  return tx.findOneOrFail(DirectoryEntry, { where: { mailboxId }, lock: { mode: 'pessimistic_write' } });
}
