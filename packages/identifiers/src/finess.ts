import { accepted, refused, type Check } from './check';
import { hasLuhnKey } from './luhn';
import { withoutSeparators } from './separators';

const CORSICA = { '2A': '21', '2B': '22' } as const;

/**
 * FINESS of an establishment (EG) or of a legal entity (EJ): 9 characters, the last one a Luhn key.
 * Corsican numbers begin with 2A or 2B, counted as 21 and 22 in the key: found by computing on published
 * numbers of data.gouv.fr, no official text states it. The number alone does not tell EG from EJ.
 */
export function checkFiness(input: string): Check {
  const typed = withoutSeparators(input).toUpperCase();
  if (typed === '') return refused('EMPTY');
  if (!/^(2[AB])?[0-9]*$/.test(typed)) return refused('CHARACTER');
  if (typed.length !== 9) return refused('LENGTH');
  const digits = typed.replace(/^2[AB]/, (department) => CORSICA[department as keyof typeof CORSICA]);
  return hasLuhnKey(digits) ? accepted(typed) : refused('KEY');
}

/** Groups a checked FINESS for reading, by no-break spaces: 81 999 901 2. Any other text is given back as it is. */
export const formatFiness = (value: string): string =>
  value.replace(/^(\d{2}|2[AB])(\d{3})(\d{3})(\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4');
