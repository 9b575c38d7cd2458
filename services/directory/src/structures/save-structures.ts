import { databaseNow } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { indexedText } from '../text-search/indexed-text';
import type { RegisteredStructure } from './historic-record';
import { Structure, StructureKind } from './structure.entity';

/** Writes establishments of a file, and the legal entities that they name and that nothing else describes. */
export async function saveStructures(
  tx: EntityManager,
  structures: readonly RegisteredStructure[],
  fileDate: string,
): Promise<void> {
  if (structures.length === 0) return;
  const dated = { fileDate, importedAt: await databaseNow(tx) };
  await tx.upsert(
    Structure,
    structures.map((structure) => ({ ...structure, ...dated })),
    ['id'],
  );
  const legalEntities = new Set(structures.flatMap(({ legalEntity }) => legalEntity ?? []));
  if (legalEntities.size === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(Structure)
    .values(
      [...legalEntities].map((id) => ({
        id,
        kind: StructureKind.EJ,
        searchText: indexedText(id),
        ...dated,
      })),
    )
    .orIgnore()
    .execute();
}
