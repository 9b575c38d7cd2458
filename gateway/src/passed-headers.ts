import type { Response } from 'express';

/** The raw token of the waiting code, for account only: its hash is what account keeps. */
export const CHALLENGE_HEADER = 'x-balorg-challenge';

/** Hands a subgraph's cookies on to the browser, those of this product only, and its order to forget everything. */
export function handBackHeaders(from: Iterable<[string, string]>, cookiePrefix: string, to: Response): void {
  for (const [name, value] of from) {
    if (name === 'set-cookie' && value.startsWith(cookiePrefix)) to.append('set-cookie', value);
    if (name === 'clear-site-data') to.set('clear-site-data', value);
  }
}
