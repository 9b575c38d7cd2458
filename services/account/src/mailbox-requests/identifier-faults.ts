import type { FieldErrorCode } from '@balorg/common';
import {
  checkPhone,
  checkPostcode,
  checkRpps,
  checkStructureIdentifier,
  type Check,
  type StructureIdentifierType,
} from '@balorg/identifiers';

const faultOf = (
  check: Check,
  byReason: Partial<Record<string, FieldErrorCode>>,
  otherwise: FieldErrorCode,
) => (check.ok ? null : (byReason[check.reason] ?? otherwise));

export const rppsFault = (typed: string): FieldErrorCode | null =>
  faultOf(checkRpps(typed), { KEY: 'RPPS_KEY', LENGTH: 'RPPS_LENGTH' }, 'RPPS_INVALID');

export const structureFault = (type: StructureIdentifierType, typed: string): FieldErrorCode | null =>
  faultOf(
    checkStructureIdentifier(type, typed),
    { KEY: 'IDENTIFIER_KEY', LENGTH: 'IDENTIFIER_LENGTH' },
    'IDENTIFIER_INVALID',
  );

export const phoneFault = (typed: string): FieldErrorCode | null =>
  faultOf(checkPhone(typed), { SHORT_NUMBER: 'PHONE_SHORT_NUMBER' }, 'PHONE_INVALID');

export const postcodeFault = (typed: string): FieldErrorCode | null =>
  faultOf(checkPostcode(typed), {}, 'POSTCODE_INVALID');
