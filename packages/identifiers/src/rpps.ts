import { refused, type Check } from './check';
import { checkDigitRow } from './digit-row';
import { hasLuhnKey } from './luhn';

/**
 * RPPS, the national number of a health professional: 11 digits, the last one a Luhn key.
 * Source: ANS, page on the RPPS, ADELI and AM identifiers (esante.gouv.fr).
 */
export function checkRpps(input: string): Check {
  const row = checkDigitRow(input, 11);
  return !row.ok || hasLuhnKey(row.value) ? row : refused('KEY');
}

/** Groups a checked RPPS for reading, by no-break spaces: 12 345 678 903. Any other text is given back as it is. */
export const formatRpps = (value: string): string =>
  value.replace(/^(\d{2})(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
