import { formatPhone } from '@balorg/identifiers';
import type { FormValuesFragment } from '../graph/operations.generated';
import { FORM_FIELDS, formFrom, type RequestField, type RequestForm } from '../request/draft';

export interface AskedLine {
  field: string;
  reason: string;
}

/** A fault that the server found; it may name any field of the form. */
export interface FoundFault {
  field: string;
  code: string;
}

/** The fields that a reviewer wants corrected, in the order of the form, each with its reason. */
export const askedFields = (lines: AskedLine[]): Map<RequestField, string> =>
  new Map(
    FORM_FIELDS.flatMap((field) =>
      lines.filter((line) => line.field === field).map(({ reason }) => [field, reason]),
    ),
  );

/** What stands in the request, as a person types it. */
export function correctableForm(values: FormValuesFragment, regionCode: string): RequestForm {
  const form = formFrom({ form: values, regionCode });
  return { ...form, phone: formatPhone(form.phone), secondPhone: formatPhone(form.secondPhone) };
}

export const isChanged = (field: RequestField, before: RequestForm, after: RequestForm) =>
  textOf(before[field]) !== textOf(after[field]);

const textOf = (value: RequestForm[RequestField]) => (typeof value === 'string' ? value.trim() : value);

/** Fields that are judged together: the first one bears the fault of both. */
const JUDGED_WITH: Partial<Record<RequestField, RequestField>> = {
  town: 'postcode',
  identifier: 'identifierType',
};

/**
 * A fault may stand at a field that is not open here: a new postcode that does not go with the old town. It is shown
 * at the open one of both, else apart, since it cannot be corrected at its place.
 */
export function splitFaults(asked: ReadonlyMap<RequestField, string>, faults: FoundFault[]) {
  const known = FORM_FIELDS.flatMap((name) =>
    faults.filter(({ field }) => field === name).map(({ code }) => ({ field: name, code })),
  );
  const placed = known.map(({ field, code }) => {
    const other = JUDGED_WITH[field];
    return { field: !asked.has(field) && other && asked.has(other) ? other : field, code };
  });
  return {
    open: placed.filter(({ field }) => asked.has(field)),
    closed: placed.filter(({ field }) => !asked.has(field)),
  };
}
