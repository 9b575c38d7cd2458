import { plain, wordsOf } from '../text-search/words';
import type { ComparedRequest } from './compared-request';

/** Two descriptions that share this part of their pairs of letters differ by a slip or an ending, seldom by a meaning. */
const NEAR = 0.85;

/** Dice's coefficient over pairs of letters, whatever the order of words: 1 for the same words, 0 for none in common. */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const position = left.indexOf(pair);
    if (position === -1) return false;
    left.splice(position, 1);
    return true;
  });
  const all = pairs.length + others.length;
  return all === 0 ? 0 : (2 * shared.length) / all;
}

function pairsOf(text: string): string[] {
  const letters = wordsOf(text).sort().join(' ');
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2));
}

export enum DuplicateReason {
  SAME_STRUCTURE_AND_SERVICE = 'SAME_STRUCTURE_AND_SERVICE',
  SAME_PHONE = 'SAME_PHONE',
  SAME_CONTACT_MAIL = 'SAME_CONTACT_MAIL',
  NEAR_DESCRIPTION = 'NEAR_DESCRIPTION',
}

/** The strongest reason to take two for one, or null. */
export function duplicateReason(
  one: Omit<ComparedRequest, 'requestId' | 'regionCode'>,
  other: Omit<ComparedRequest, 'requestId' | 'regionCode'>,
): DuplicateReason | null {
  const same = (key: 'identifier' | 'identifierType' | 'phone' | 'contactHash') =>
    one[key] !== null && one[key] === other[key];
  if (same('identifier') && same('identifierType') && plain(one.service) === plain(other.service))
    return DuplicateReason.SAME_STRUCTURE_AND_SERVICE;
  if (same('phone')) return DuplicateReason.SAME_PHONE;
  if (same('contactHash')) return DuplicateReason.SAME_CONTACT_MAIL;
  return likeness(one.description, other.description) >= NEAR ? DuplicateReason.NEAR_DESCRIPTION : null;
}
