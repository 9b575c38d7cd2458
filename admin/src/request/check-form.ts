import type { FieldErrorCode } from '@balorg/common';
import { checkPhone, checkPostcode, checkStructureIdentifier } from '@balorg/identifiers';
import { emailFault } from '../account/credentials';
import { rppsFault } from '../account/rpps-fault';
import type { RequestField, RequestForm } from './draft';

export type FormFaults = Partial<Record<RequestField, FieldErrorCode>>;

/** A patient's address holds the national insurance number: it must never be kept as a contact. */
const PATIENT_DOMAIN = '@patient.mssante.fr';

/** What the browser can tell by itself; the server checks the same again, and what only it can know. */
export function checkForm(form: RequestForm): FormFaults {
  const faults: [RequestField, FieldErrorCode | null][] = [
    ['contactEmail', contactFault(form.contactEmail)],
    ['description', missing(form.description)],
    ['identifierType', missing(form.identifierType)],
    ['identifier', missing(form.identifier) ?? identifierFault(form)],
    ['postcode', postcodeFault(form.postcode)],
    ['phone', phoneFault(form.phone)],
    ['secondPhone', phoneFault(form.secondPhone)],
    ['managerFamilyName', missing(form.managerFamilyName)],
    ['managerGivenName', missing(form.managerGivenName)],
    ['managerProfessionKey', missing(form.managerProfessionKey)],
    ['managerRpps', rppsFault(form.managerRpps)],
  ];
  return Object.fromEntries(faults.filter(([, code]) => code !== null));
}

/** The same where only some of the fields are typed: nobody is told of what he cannot change. */
export const checkFields = (form: RequestForm, isTyped: (field: RequestField) => boolean): FormFaults =>
  Object.fromEntries(Object.entries(checkForm(form)).filter(([field]) => isTyped(field as RequestField)));

const missing = (text: string): FieldErrorCode | null => (text.trim() ? null : 'REQUIRED');

const contactFault = (email: string): FieldErrorCode | null =>
  email.trim().toLowerCase().endsWith(PATIENT_DOMAIN) ? 'EMAIL_OF_PATIENT' : emailFault(email);

export function identifierFault({
  identifierType,
  identifier,
}: Pick<RequestForm, 'identifierType' | 'identifier'>): FieldErrorCode | null {
  if (!identifierType || !identifier.trim()) return null;
  const check = checkStructureIdentifier(identifierType, identifier);
  if (check.ok) return null;
  if (check.reason === 'KEY') return 'IDENTIFIER_KEY';
  return check.reason === 'LENGTH' ? 'IDENTIFIER_LENGTH' : 'IDENTIFIER_INVALID';
}

function postcodeFault(postcode: string): FieldErrorCode | null {
  return !postcode.trim() || checkPostcode(postcode).ok ? null : 'POSTCODE_INVALID';
}

function phoneFault(phone: string): FieldErrorCode | null {
  if (!phone.trim()) return null;
  const check = checkPhone(phone);
  if (check.ok) return null;
  return check.reason === 'SHORT_NUMBER' ? 'PHONE_SHORT_NUMBER' : 'PHONE_INVALID';
}
