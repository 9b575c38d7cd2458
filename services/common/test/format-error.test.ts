import type { ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { DomainError } from '../src/domain-error';
import { errorFormatter } from '../src/format-error';
import { openLog } from '../src/log';

const format = errorFormatter(openLog('test', 'silent'));

/** An error as a resolver's is wrapped on its way out. */
function answered(cause: Error) {
  const error = new GraphQLError(cause.message, { path: ['act'], originalError: cause });
  return format(
    { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['secret'] } },
    error,
  );
}

describe('an error on its way out', () => {
  it('passes with its code and its facts when a rule threw it', () => {
    expect(answered(new DomainError('STALE_VERSION', { changedFields: ['phone'] }))).toEqual({
      message: 'STALE_VERSION',
      path: ['act'],
      extensions: { code: 'STALE_VERSION', changedFields: ['phone'] },
    });
  });

  it('lists the faults of a form by field, nested ones too, and never a value', () => {
    const fault = (property: string, rest: object): ValidationError => ({
      property,
      value: 'private',
      ...rest,
    });
    const refusal = answered(
      new ArgumentValidationError([
        fault('phone', { constraints: { isPhone: 'PHONE_INVALID' } }),
        fault('form', { children: [fault('town', { constraints: { isTypedText: 'TOO_LONG' } })] }),
        fault('role', { constraints: { isEnum: 'role must be one of the following values: A, B' } }),
      ]),
    );
    expect(refusal).toEqual({
      message: 'INVALID_INPUT',
      path: ['act'],
      extensions: {
        code: 'INVALID_INPUT',
        fields: [
          { field: 'phone', code: 'PHONE_INVALID' },
          { field: 'town', code: 'TOO_LONG' },
          { field: 'role', code: 'CHOICE_UNKNOWN' },
        ],
      },
    });
  });

  it('does not repeat what was wrong with the request', () => {
    const error = new GraphQLError('Variable "$id" got invalid value "private"');
    expect(format({ message: error.message, extensions: { code: 'BAD_USER_INPUT' } }, error)).toEqual({
      message: 'REQUEST_MALFORMED',
      extensions: { code: 'REQUEST_MALFORMED' },
    });
  });

  it('is a reference when nobody foresaw it', () => {
    const shown = answered(new Error("Duplicate entry 'someone@example.org' for key 'email'"));
    expect(shown.extensions?.['reference']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(shown)).not.toMatch(/someone|Duplicate|secret/);
  });
});
