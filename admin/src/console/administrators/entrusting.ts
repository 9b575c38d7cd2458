import type { EntrustRightInput, Role } from '../../graph/operations.generated';
import type { StructureKey } from '../structures/structures.api';

export const ADMINISTRATOR_ROLES = ['GRADES_ADMINISTRATOR', 'STRUCTURE_ADMINISTRATOR'] as const;
export type AdministratorRole = (typeof ADMINISTRATOR_ROLES)[number];

/** Whoever administers a region names both kinds; a structure administrator, only others of his structures. */
export function rolesToGive(roles: readonly Role[]): readonly AdministratorRole[] {
  if (roles.includes('GRADES_ADMINISTRATOR')) return ADMINISTRATOR_ROLES;
  return roles.includes('STRUCTURE_ADMINISTRATOR') ? ['STRUCTURE_ADMINISTRATOR'] : [];
}

/** Whether there is anybody to name: for the given structure, or for anything at all. */
export function mayEntrust(
  { roles, structures }: { roles: readonly Role[]; structures: readonly StructureKey[] },
  structure?: StructureKey,
): boolean {
  if (!structure || roles.includes('GRADES_ADMINISTRATOR')) return rolesToGive(roles).length > 0;
  return structures.some(
    ({ identifierType, identifier }) =>
      identifierType === structure.identifierType && identifier === structure.identifier,
  );
}

/** What was chosen in the dialog. */
export interface Chosen {
  email: string;
  role: AdministratorRole;
  /** The region itself, or the one whose GRADeS answers for the structure; empty for a structure administrator. */
  regionCode: string;
  /** Null while no number is a right one. */
  structure: StructureKey | null;
}

/** The input of the act, or null while the region or the structure is missing. */
export function entrustInput(
  { email, role, regionCode, structure }: Chosen,
  idempotencyKey: string,
): EntrustRightInput | null {
  const given = { email: email.trim(), role, idempotencyKey, ...(regionCode && { regionCode }) };
  if (role === 'GRADES_ADMINISTRATOR') return regionCode ? given : null;
  return structure ? { ...given, ...structure } : null;
}
