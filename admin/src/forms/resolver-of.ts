import type { FieldErrorCode } from '@balorg/common';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';

/** Lets a pure rule judge a whole form: what it returns are codes, which the screen turns into sentences. */
export const resolverOf =
  <Form extends FieldValues>(
    check: (form: Form) => Partial<Record<keyof Form, FieldErrorCode>>,
  ): Resolver<Form> =>
  (form) => {
    const faults = Object.entries<FieldErrorCode | undefined>(check(form));
    if (faults.length === 0) return { values: form, errors: {} };
    const errors = Object.fromEntries(
      faults.map(([field, code]) => [field, { type: 'rule', message: code }]),
    );
    return { values: {}, errors: errors as FieldErrors<Form> };
  };
