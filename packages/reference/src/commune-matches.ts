import { communeIndex, communesByPostcode } from './communes';
import { townKey } from './town-name';

/**
 * Does the town's name agree with the postcode? Names of former communes and « CEDEX » lines do.
 * CEDEX codes stand in no list: a code that serves no commune agrees with the towns whose ordinary postcode
 * begins with the same two digits (three overseas), which is all that can be said of it.
 */
export function communeMatches(postcode: string, town: string): boolean {
  const named = communeIndex().byTown.get(townKey(town)) ?? [];
  if (communesByPostcode(postcode).length > 0) {
    return named.some((commune) => commune.postcodes.includes(postcode));
  }
  const sector = postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
  return (
    /^\d{5}$/.test(postcode) &&
    named.some((commune) => commune.postcodes.some((ordinary) => ordinary.startsWith(sector)))
  );
}
