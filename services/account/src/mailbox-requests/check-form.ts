import type { FieldErrorCode, FieldFault } from '@balorg/common';
import { checkPhone, checkPostcode, checkRpps, checkStructureIdentifier } from '@balorg/identifiers';
import { communeMatches, departmentsOf, findProfession } from '@balorg/reference';
import { emailFault, normaliseEmail } from '../accounts/email';
import type { FormValues } from './form-fields';
import { phoneFault, postcodeFault, rppsFault, structureFault } from './identifier-faults';

const REQUIRED = [
  'contactEmail',
  'description',
  'identifierType',
  'identifier',
  'managerFamilyName',
  'managerGivenName',
  'managerProfessionKey',
] as const satisfies readonly (keyof FormValues)[];

/** Staff without a health diploma: cannot answer for a mailbox (a BAL ORG is under a health professional, MOS). */
const NOT_A_HEALTH_PROFESSION = 'R291-99';

/** Everything that is wrong with a whole form, field by field; the rules that the screens show while typing too. */
export function formFaults(values: FormValues, regionCode: string): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (field: keyof FormValues, code: FieldErrorCode | null) => {
    if (code) faults.push({ field, code });
  };
  for (const field of REQUIRED) add(field, values[field] ? null : 'REQUIRED');
  if (values.contactEmail) add('contactEmail', emailFault(values.contactEmail));
  if (values.identifierType && values.identifier)
    add('identifier', structureFault(values.identifierType, values.identifier));
  if (values.phone) add('phone', phoneFault(values.phone));
  if (values.secondPhone) add('secondPhone', phoneFault(values.secondPhone));
  if (values.managerRpps) add('managerRpps', rppsFault(values.managerRpps));
  if (values.managerProfessionKey) add('managerProfessionKey', professionFault(values.managerProfessionKey));
  if (values.departmentCode) add('departmentCode', departmentFault(values.departmentCode, regionCode));
  for (const { field, code } of placeFaults(values)) add(field, code);
  return faults;
}

const professionFault = (key: string): FieldErrorCode | null =>
  findProfession(key) && key !== NOT_A_HEALTH_PROFESSION ? null : 'CHOICE_UNKNOWN';

const departmentFault = (code: string, regionCode: string): FieldErrorCode | null =>
  departmentsOf(regionCode).some((department) => department.code === code)
    ? null
    : 'DEPARTMENT_OUTSIDE_REGION';

function placeFaults({ postcode, town }: FormValues): { field: 'postcode' | 'town'; code: FieldErrorCode }[] {
  if (!postcode) return [];
  const code = postcodeFault(postcode);
  if (code) return [{ field: 'postcode', code }];
  return town && !communeMatches(postcode, town)
    ? [{ field: 'town', code: 'COMMUNE_DIFFERS_FROM_POSTCODE' }]
    : [];
}

/** The stored form of values that were found right: identifiers and numbers in their one normal writing. */
export function normaliseForm(values: FormValues): FormValues {
  return {
    ...values,
    contactEmail: values.contactEmail && normaliseEmail(values.contactEmail),
    identifier:
      values.identifierType &&
      values.identifier &&
      kept(checkStructureIdentifier(values.identifierType, values.identifier)),
    postcode: values.postcode && kept(checkPostcode(values.postcode)),
    phone: values.phone && kept(checkPhone(values.phone)),
    secondPhone: values.secondPhone && kept(checkPhone(values.secondPhone)),
    managerRpps: values.managerRpps && kept(checkRpps(values.managerRpps)),
  };
}

const kept = (check: ReturnType<typeof checkPhone>): string | null => (check.ok ? check.value : null);
