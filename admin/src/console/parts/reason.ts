/** As the account service asks: whoever reads a reason must be able to act on it. */
export const REASON_SHORTEST = 10;
export const REASON_LONGEST = 1000;

export function isReasonLongEnough(reason: string): boolean {
  const { length } = reason.trim();
  return length >= REASON_SHORTEST && length <= REASON_LONGEST;
}
