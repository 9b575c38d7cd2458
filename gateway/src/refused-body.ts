import type { Logger } from '@balorg/common';
import type { ErrorRequestHandler } from 'express';
import { defect } from './format-error';
import { refuse } from './request-checks';

/** A body that could not be read is the caller's fault and said by its status; anything else is ours. */
export const answerRefusedBody =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) return refuse(response, 413, 'QUERY_TOO_LARGE');
    if (status >= 400 && status < 500) return refuse(response, status, 'REQUEST_MALFORMED');
    response.status(500).json({ errors: [defect(log, error)] });
  };

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
