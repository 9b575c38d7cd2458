import { unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { DomainError, invalidInput, type FieldFault } from './domain-error';
import { FIELD_ERROR_CODES, type FieldErrorCode } from './error-codes';
import type { Logger } from './log';

/**
 * The one place where an error becomes an answer: a refusal passes with its code, a form's faults are listed by
 * field, anything else is a defect that is logged whole and shown as a reference only.
 */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const place = formatted.path ? { path: formatted.path } : {};
    if (cause instanceof DomainError) return { message: cause.code, ...place, extensions: cause.extensions };
    if (cause instanceof ArgumentValidationError) {
      const refusal = invalidInput(fieldFaults(cause.extensions.validationErrors ?? []));
      return { message: refusal.code, ...place, extensions: refusal.extensions };
    }
    if (isCallersFault(formatted))
      return { message: 'REQUEST_MALFORMED', extensions: { code: 'REQUEST_MALFORMED' } };
    const reference = crypto.randomUUID();
    log.error({ err: cause, reference }, 'defect');
    return {
      message: 'INTERNAL_SERVER_ERROR',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

const CALLERS_FAULTS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'];

const isCallersFault = ({ extensions }: GraphQLFormattedError) =>
  CALLERS_FAULTS.includes(String(extensions?.['code']));

/** Messages of the validators are field error codes; a field has one name, however deep its input lies. */
function fieldFaults(errors: ValidationError[]): FieldFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const own = Object.values(constraints)
      .slice(0, 1)
      .map((message) => ({ field: property, code: asCode(message) }));
    return [...own, ...fieldFaults(children)];
  });
}

const asCode = (message: string): FieldErrorCode =>
  FIELD_ERROR_CODES.find((code) => code === message) ?? 'CHOICE_UNKNOWN';
