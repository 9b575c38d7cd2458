import { randomInt } from 'node:crypto';

/** Without 0 O 1 I L U, which are misheard or misread. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `BAL-7K3M-9QXT`: short enough to be said on the phone, and tells nothing. */
export function newReference(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `BAL-${group()}-${group()}`;
}
