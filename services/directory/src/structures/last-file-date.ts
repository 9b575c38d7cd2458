import { IsNull, Not, type EntityManager } from 'typeorm';
import { StructureImport } from './structure-import.entity';

/** Day of the newest file that was read whole; null when there was none. */
export async function lastFileDate(tx: EntityManager): Promise<string | null> {
  const [last] = await tx.find(StructureImport, {
    where: { finishedAt: Not(IsNull()) },
    order: { fileDate: 'DESC' },
    take: 1,
  });
  return last?.fileDate ?? null;
}
