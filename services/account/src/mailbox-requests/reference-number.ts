import { randomInt } from 'node:crypto';

/** Without 0 O 1 I L U, which are misheard or misread. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `BAL-7K3M-9QXT`: short enough to be said on the phone, and tells nothing. */
export function newReference(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `BAL-${group()}-${group()}`;
}

/** The one writing of a reference that was typed in any: with or without its hyphens, in small letters; null for none. */
export function readReference(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const [, first, last] = /^BAL([0-9A-Z]{4})([0-9A-Z]{4})$/.exec(signs) ?? [];
  return first && last ? `BAL-${first}-${last}` : null;
}
