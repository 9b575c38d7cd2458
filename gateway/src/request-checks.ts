import { createHash } from 'node:crypto';
import type { ErrorCode } from '@balorg/common';
import { json, type RequestHandler, type Response } from 'express';
import { refusal } from './format-error';
import { BODY_LIMIT } from './limits';

/** Refuses at the door, in the form of a GraphQL answer. */
export function refuse(response: Response, status: number, code: ErrorCode): void {
  response.status(status).json({ errors: [refusal(code)] });
}

export const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next();
  response.set('allow', 'POST');
  refuse(response, 405, 'REQUEST_MALFORMED');
};

/** A browser says where a call comes from; programs that are no browser say nothing and hold no cookie. */
export const onlyOwnPages = (publicUrl: string): RequestHandler => {
  const { origin } = new URL(publicUrl);
  return (request, response, next) => {
    const from = request.get('origin');
    const site = request.get('sec-fetch-site');
    if ((from === undefined || from === origin) && (site === undefined || site === 'same-origin'))
      return next();
    refuse(response, 403, 'FORBIDDEN');
  };
};

export const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  refuse(response, 415, 'REQUEST_MALFORMED');
};

export const readBody = json({ limit: BODY_LIMIT, inflate: false });

/** In production the front ends' own documents are answered, letter by letter, and no other. */
export const onlyKnownOperations =
  (known: Set<string>): RequestHandler =>
  ({ body }, response, next) => {
    if (known.has(hashOf(documentOf(body)))) return next();
    refuse(response, 400, 'REQUEST_MALFORMED');
  };

const documentOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : '';

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
