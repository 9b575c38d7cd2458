import type { FieldErrorCode } from '@balorg/common';
import { checkRpps } from '@balorg/identifiers';

/** What is wrong with a typed RPPS, or null; an empty one is not judged here. */
export function rppsFault(rpps: string): FieldErrorCode | null {
  if (!rpps.trim()) return null;
  const check = checkRpps(rpps);
  if (check.ok) return null;
  if (check.reason === 'KEY') return 'RPPS_KEY';
  return check.reason === 'LENGTH' ? 'RPPS_LENGTH' : 'RPPS_INVALID';
}
