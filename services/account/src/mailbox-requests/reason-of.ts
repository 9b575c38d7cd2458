import { invalidInput, tidyText } from '@balorg/common';

/** Characters. Shorter than this, a reason explains nothing. */
const LEAST_REASON = 10;

/**
 * The reason of a decision, tidied.
 * @throws INVALID_INPUT for one that says nothing.
 */
export function reasonOf(input: { reason: string }): string {
  const reason = tidyText(input.reason);
  if (!reason || reason.length < LEAST_REASON) throw invalidInput([{ field: 'reason', code: 'REQUIRED' }]);
  return reason;
}
