import type { StructureKey } from '../structures/structures.api';
import type { Right } from './administrators.api';

/** The structure that a right is bound to; null for a right on a region. */
export const structureOf = ({
  identifierType,
  identifier,
}: Pick<Right, 'identifierType' | 'identifier'>): StructureKey | null =>
  identifierType && identifier ? { identifierType, identifier } : null;
