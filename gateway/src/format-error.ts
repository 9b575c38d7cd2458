import { randomUUID } from 'node:crypto';
import { ERROR_CODES, type ErrorCode, type Logger } from '@balorg/common';
import type { GraphQLFormattedError } from 'graphql';

/** What Apollo says when the request itself is wrong. Its sentences quote the request, so only the fact is told. */
const CALLERS_FAULTS = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** Added on the way by servers and libraries; everything else beside a code of ours was put there by a rule. */
const NEVER_TOLD = ['exception', 'http', 'response', 'service', 'serviceName', 'stacktrace', 'status'];

const isOurs = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** One refusal, as it stands in each answer of the public door. */
export const refusal = (code: ErrorCode, details: Record<string, unknown> = {}): GraphQLFormattedError => ({
  message: code,
  extensions: { ...details, code },
});

/** A refusal of ours passes with its details; whatever else went wrong is a defect, told by a reference only. */
export function errorFormatter(log: Logger) {
  return ({ path, extensions = {} }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = extensions;
    const place = path ? { path } : {};
    if (isOurs(code)) return { ...refusal(code, withoutMachinery(extensions)), ...place };
    if (CALLERS_FAULTS.includes(String(code))) return refusal('REQUEST_MALFORMED');
    return { ...defect(log, error), ...place };
  };
}

/** Logs what happened and gives the caller the reference to quote. */
export function defect(log: Logger, error: unknown): GraphQLFormattedError {
  const reference = randomUUID();
  log.error({ err: error, reference }, 'defect');
  return refusal('INTERNAL_SERVER_ERROR', { reference });
}

const withoutMachinery = (extensions: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(extensions).filter(([name]) => !NEVER_TOLD.includes(name)));
