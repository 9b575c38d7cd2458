import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import type { ErrorCode, FieldErrorCode } from './error-codes';

export interface FieldFault {
  field: string;
  code: FieldErrorCode;
}

/** Facts that a screen needs to word the refusal; never a name, an address or another person's data. */
export type ErrorDetails = Record<string, string | number | boolean | null | FieldFault[] | string[]>;

/** A refusal that the user can understand. Its sentence stands in the screens' languages, under the code. */
export class DomainError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code, { extensions: { ...details, code } });
    this.name = 'DomainError';
    this.code = code;
  }
}

/** Refusal of a form, field by field. */
export const invalidInput = (fields: FieldFault[]) => new DomainError('INVALID_INPUT', { fields });

/** Names the collision when a unique index refuses `work`. */
export async function orConflict<T>(code: ErrorCode, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError(code);
    throw error;
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof QueryFailedError && 'code' in error && error.code === 'ER_DUP_ENTRY';
}
