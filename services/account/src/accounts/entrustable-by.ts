import {
  DomainError,
  invalidInput,
  Role,
  type Actor,
  type FieldFault,
  type StructureKey,
} from '@balorg/common';
import { checkStructureIdentifier } from '@balorg/identifiers';
import type { EntityManager } from 'typeorm';
import { structureFault } from '../mailbox-requests/identifier-faults';
import { emailFault, normaliseEmail } from './email';
import type { EntrustRightInput } from './entrust-right';
import { EntrustedRight } from './entrusted-right.entity';

/** What is entrusted: a region, or a structure of a region. */
export type Entrustable = Pick<EntrustedRight, 'role' | 'regionCode' | 'identifierType' | 'identifier'>;

export const wholeRegion = (regionCode: string): Entrustable => ({
  role: Role.GRADES_ADMINISTRATOR,
  regionCode,
  identifierType: null,
  identifier: null,
});

/** A right as it was asked for: a region when no structure is named. */
interface Wish {
  regionCode: string | null;
  structure: StructureKey | null;
}

/** @throws INVALID_INPUT by field */
export function readWish(input: EntrustRightInput): { email: string; wish: Wish } {
  const { email, role, identifierType, identifier } = input;
  const regionCode = input.regionCode ?? null;
  const faults: FieldFault[] = [];
  const add = (field: string, code: FieldFault['code'] | null) => code && faults.push({ field, code });
  add('email', emailFault(email));
  const ofStructure = role === Role.STRUCTURE_ADMINISTRATOR;
  if (!ofStructure) add('regionCode', regionCode ? null : 'REQUIRED');
  else if (!identifierType) add('identifierType', 'REQUIRED');
  else add('identifier', identifier ? structureFault(identifierType, identifier) : 'REQUIRED');
  if (faults.length > 0) throw invalidInput(faults);
  const checked =
    ofStructure && identifierType ? checkStructureIdentifier(identifierType, identifier ?? '') : null;
  const structure = identifierType && checked?.ok ? { identifierType, identifier: checked.value } : null;
  return { email: normaliseEmail(email), wish: { regionCode, structure } };
}

/**
 * The right that the actor may give: GRADeS administrators their regions and the structures of these, structure
 * administrators what they hold themselves.
 * @throws FORBIDDEN; INVALID_INPUT where a GRADeS administrator names no region.
 */
export async function entrustableBy(
  tx: EntityManager,
  actor: Actor,
  { regionCode, structure }: Wish,
): Promise<Entrustable> {
  const ownRegion = actor.regions.find((code) => code === regionCode);
  if (!structure) {
    if (!ownRegion) throw new DomainError('FORBIDDEN');
    return wholeRegion(ownRegion);
  }
  const role = Role.STRUCTURE_ADMINISTRATOR as const;
  if (ownRegion) return { role, regionCode: ownRegion, ...structure };
  const held = await tx.findOneBy(EntrustedRight, { accountId: actor.accountId ?? '', role, ...structure });
  if (held) return { role, regionCode: held.regionCode, ...structure };
  if (!regionCode && actor.regions.length > 0)
    throw invalidInput([{ field: 'regionCode', code: 'REQUIRED' }]);
  throw new DomainError('FORBIDDEN');
}
