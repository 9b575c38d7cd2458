import { randomUUID } from 'node:crypto';
import { anonymous, type Logger } from '@balorg/common';
import type { NextFunction, Request, Response } from 'express';
import { TIME_LIMIT_MS } from './limits';
import { deviceOf } from './passed-headers';
import type { Visit } from './visit';

/** Gives the request its id and its deadline, and writes its one line of log when it is over. */
export const startVisit =
  (log: Logger) => (request: Request, response: Response<unknown, Visit>, next: NextFunction) => {
    const begun = Date.now();
    const visit: Visit = {
      requestId: randomUUID(),
      deadline: begun + TIME_LIMIT_MS,
      actor: anonymous(),
      challenge: null,
      device: deviceOf(request.get('user-agent')),
      operation: null,
      codes: [],
    };
    response.locals = visit;
    response.set({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': visit.requestId,
    });
    response.on('close', () => {
      const { requestId, operation, codes } = visit;
      const ms = Date.now() - begun;
      log.info({ requestId, operation, codes, status: response.statusCode, ms }, 'answered');
    });
    next();
  };
