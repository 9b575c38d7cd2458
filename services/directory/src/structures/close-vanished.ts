import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { Structure, StructureKind } from './structure.entity';

/** The register's categories change by a few in a hundred in a year: a file without half of it is a broken file. */
const LARGEST_LOSS = 0.5;

/**
 * The establishments that a complete file no longer holds are closed, dated by that file; the number of them.
 * @throws when they are half of the register: nothing is closed then.
 */
export async function closeVanished(tx: EntityManager, fileDate: string): Promise<number> {
  const open = { kind: StructureKind.EG, closedOn: IsNull() };
  const vanished = await tx.find(Structure, {
    select: { id: true },
    where: { ...open, fileDate: LessThan(fileDate) },
  });
  const known = await tx.countBy(Structure, open);
  if (vanished.length > known * LARGEST_LOSS)
    throw new Error(`The file lacks ${vanished.length} of ${known} establishments: nothing was closed`);
  for (let from = 0; from < vanished.length; from += 1000) {
    const ids = vanished.slice(from, from + 1000).map(({ id }) => id);
    await tx.update(Structure, { id: In(ids) }, { closedOn: fileDate });
  }
  return vanished.length;
}
