import type { FieldErrorCode } from '@balorg/common';
import { checkStructureIdentifier } from '@balorg/identifiers';
import { digitsTyped } from '../../forms/digits-typed';
import { identifierFault } from '../../request/check-form';
import type { Structure, StructureKey } from '../structures/structures.api';

const LENGTHS = { FINESS: 9, SIREN: 9, SIRET: 14 };

/** What the register answered; undefined while it is asked. */
export type RegisterAnswer = Structure | null | undefined | 'AWAY';

export interface NumberVerdict {
  state: 'NONE' | 'FAULT' | 'LOOKING' | 'AWAY' | 'UNKNOWN' | 'FOUND' | 'CLOSED' | 'LEGAL_ENTITY';
  fault: FieldErrorCode | null;
  found: Structure | null;
  /** What a right can be bound to; null while the number is not one. */
  structure: StructureKey | null;
}

/** The number as its register writes it, once its key is right. */
export function checkedNumber({ identifierType, identifier }: StructureKey): StructureKey | null {
  const check = checkStructureIdentifier(identifierType, identifier);
  return check.ok ? { identifierType, identifier: check.value } : null;
}

/**
 * The verdict on a typed number. A right on a number that the register does not know is possible: a structure without
 * a FINESS has only its SIREN or SIRET. A legal entity has no mailbox: its establishments do.
 */
export function numberVerdict(typed: StructureKey, answer: RegisterAnswer): NumberVerdict {
  const verdict = { fault: null, found: null, structure: checkedNumber(typed) };
  if (!verdict.structure) {
    const isWhole = digitsTyped(typed.identifier) >= LENGTHS[typed.identifierType];
    const fault = isWhole ? identifierFault(typed) : null;
    return { ...verdict, state: fault ? 'FAULT' : 'NONE', fault };
  }
  if (answer === undefined) return { ...verdict, state: 'LOOKING' };
  if (answer === 'AWAY') return { ...verdict, state: 'AWAY' };
  if (answer === null) return { ...verdict, state: 'UNKNOWN' };
  if (answer.kind === 'EJ') return { ...verdict, state: 'LEGAL_ENTITY', found: answer, structure: null };
  return { ...verdict, state: answer.closedOn ? 'CLOSED' : 'FOUND', found: answer };
}
