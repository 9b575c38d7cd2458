import { refused, type Check } from './check';
import { checkDigitRow } from './digit-row';
import { hasLuhnKey } from './luhn';

/**
 * SIREN, the number of a legal unit: 9 digits, the last one a Luhn key.
 * Source: INSEE's rule, https://fr.wikipedia.org/wiki/Système_d'identification_du_répertoire_des_entreprises.
 */
export function checkSiren(input: string): Check {
  const row = checkDigitRow(input, 9);
  return !row.ok || hasLuhnKey(row.value) ? row : refused('KEY');
}

/** Groups a checked SIREN for reading, by no-break spaces: 732 829 320. Any other text is given back as it is. */
export const formatSiren = (value: string): string =>
  value.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');
