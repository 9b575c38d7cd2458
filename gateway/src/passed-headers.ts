import type { Response } from 'express';

/** The raw token of the waiting code, for account only: its hash is what account keeps. */
export const CHALLENGE_HEADER = 'x-balorg-challenge';

/** How the browser names itself, for account only: it shows people where they are signed in. */
export const DEVICE_HEADER = 'x-balorg-device';

/** Letters of a User-Agent that are kept: enough to tell browser and system, too few to carry much else. */
const LONGEST_DEVICE = 300;

/** What a client wrote in its User-Agent, in plain ASCII and cut; null for nothing. */
export function deviceOf(userAgent: string | undefined): string | null {
  const plain = (userAgent ?? '').replace(/[^\x20-\x7e]/g, '');
  return plain.slice(0, LONGEST_DEVICE).trim() || null;
}

/** Hands a subgraph's cookies on to the browser, those of this product only, and its order to forget everything. */
export function handBackHeaders(from: Iterable<[string, string]>, cookiePrefix: string, to: Response): void {
  for (const [name, value] of from) {
    if (name === 'set-cookie' && value.startsWith(cookiePrefix)) to.append('set-cookie', value);
    if (name === 'clear-site-data') to.set('clear-site-data', value);
  }
}
