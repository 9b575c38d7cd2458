import { refused, type Check } from './check';
import { checkDigitRow } from './digit-row';

/**
 * French postcode: 5 digits from 01000 to 98999, Corsica being 20xxx.
 * CEDEX codes pass; whether a commune bears the code is a question for the reference lists.
 */
export function checkPostcode(input: string): Check {
  const row = checkDigitRow(input, 5);
  return !row.ok || (row.value >= '01000' && row.value <= '98999') ? row : refused('PREFIX');
}
