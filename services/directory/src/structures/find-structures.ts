import { In, Like, type EntityManager } from 'typeorm';
import { StructureIdentifierType } from './structure-identifier-type';
import { Structure } from './structure.entity';

export interface StructureReference {
  identifierType: StructureIdentifierType;
  /** Normalised. */
  identifier: string;
}

/**
 * The structures that the references name, in their order; null where the register knows none. A SIREN names the first
 * of its establishments: the file holds no SIREN of its own.
 */
export async function findStructures(
  tx: EntityManager,
  references: readonly StructureReference[],
): Promise<(Structure | null)[]> {
  const of = (type: StructureIdentifierType) =>
    references.filter(({ identifierType }) => identifierType === type).map(({ identifier }) => identifier);
  const found = await tx.find(Structure, {
    where: [
      { id: In(of(StructureIdentifierType.FINESS)) },
      { siret: In(of(StructureIdentifierType.SIRET)) },
      ...of(StructureIdentifierType.SIREN).map((siren) => ({ siret: Like(`${siren}%`) })),
    ],
    order: { id: 'ASC' },
  });
  return references.map((reference) => found.find((structure) => isNamed(structure, reference)) ?? null);
}

function isNamed({ id, siret }: Structure, { identifierType, identifier }: StructureReference): boolean {
  switch (identifierType) {
    case StructureIdentifierType.FINESS:
      return id === identifier;
    case StructureIdentifierType.SIRET:
      return siret === identifier;
    case StructureIdentifierType.SIREN:
      return siret?.startsWith(identifier) ?? false;
  }
}
