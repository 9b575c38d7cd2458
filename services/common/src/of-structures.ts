import type { WhereExpressionBuilder } from 'typeorm';
import type { EntrustedStructure } from './actor';

/** Adds the rows of `alias` whose structure is one of these, each in the region that it was entrusted in. */
export function orOfStructures(
  either: WhereExpressionBuilder,
  alias: string,
  structures: EntrustedStructure[],
): void {
  if (structures.length === 0) return;
  const keys = structures.map(({ identifierType, identifier, regionCode }) => [
    identifierType,
    identifier,
    regionCode,
  ]);
  either.orWhere(`(${alias}.identifierType, ${alias}.identifier, ${alias}.regionCode) IN (:structureKeys)`, {
    structureKeys: keys,
  });
}
