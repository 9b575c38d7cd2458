import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Refusal } from './refusal';

export const KEY_HEADER = 'ESANTE-API-KEY';

/** Lets a call through only with the key of the interface in its header. */
export function requireKey(key: string): RequestHandler {
  const expected = Buffer.from(key);
  return (request, _response, next) => {
    const given = Buffer.from(request.get(KEY_HEADER) ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new Refusal(401, 'login', `The header ${KEY_HEADER} is missing or its key is unknown`);
    }
    next();
  };
}
