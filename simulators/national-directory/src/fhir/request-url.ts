import type { Request } from 'express';

/** The address the caller used, whole. */
export function requestUrl(request: Request): URL {
  return new URL(request.originalUrl, `${request.protocol}://${request.get('host')}`);
}
