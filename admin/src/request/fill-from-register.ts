import type { RegisteredStructureFragment } from '../graph/operations.generated';
import type { RequestForm } from './draft';

const FIELDS = ['address', 'town', 'postcode', 'departmentCode', 'socialName', 'phone'] as const;
export type RegisterField = (typeof FIELDS)[number];
export type RegisterValues = Partial<Record<RegisterField, string>>;

/** What the register knows, under the names of the form. */
export function registerValues(structure: RegisteredStructureFragment): RegisterValues {
  const { address, town, postcode, departmentCode, name, phone } = structure;
  const known = { address, town, postcode, departmentCode, socialName: name, phone };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
}

/**
 * The fields that a found structure may fill: those left empty, and those that still hold what a former look-up
 * wrote. What the person typed is never overwritten.
 */
export function fieldsToFill(
  form: RequestForm,
  found: RegisterValues,
  filledBefore: RegisterValues,
): RegisterValues {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = found[field];
      const free = form[field].trim() === '' || form[field] === filledBefore[field];
      return value && free && value !== form[field] ? [[field, value]] : [];
    }),
  );
}
