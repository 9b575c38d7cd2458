import type { Answer } from '@balorg/common/testing';
import type { CookieName } from '../src/sessions/cookies';

/** The whole cookie that an answer sets, with its attributes, or null. */
export function cookieLine({ headers }: Pick<Answer<unknown>, 'headers'>, name: CookieName): string | null {
  const start = `__Host-balorg-test-${name}=`;
  return headers.find(([header, line]) => header === 'set-cookie' && line.startsWith(start))?.[1] ?? null;
}

/** The token in the cookie that an answer sets; empty for one that ends, null for none. */
export function tokenIn(answer: Pick<Answer<unknown>, 'headers'>, name: CookieName): string | null {
  return cookieLine(answer, name)?.split(';')[0]?.split('=')[1] ?? null;
}
