import { refused, type Check } from './check';
import { checkDigitRow } from './digit-row';
import { hasLuhnKey } from './luhn';

const LA_POSTE_SIREN = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/**
 * SIRET, the number of one place of a legal unit: SIREN and 5 more digits, the last one a Luhn key over the 14.
 * La Poste has more places than keys: all but its head office have a digit sum that five divides.
 * The rare SIRET of Monaco that hold letters are refused (CHARACTER): no key could prove them.
 * Source: https://fr.wikipedia.org/wiki/Système_d'identification_du_répertoire_des_établissements.
 */
export function checkSiret(input: string): Check {
  const row = checkDigitRow(input, 14);
  return !row.ok || hasSiretKey(row.value) ? row : refused('KEY');
}

function hasSiretKey(siret: string): boolean {
  if (!siret.startsWith(LA_POSTE_SIREN) || siret === LA_POSTE_HEAD_OFFICE) return hasLuhnKey(siret);
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
  return sum % 5 === 0;
}

/** Groups a checked SIRET for reading, by no-break spaces: 732 829 320 00074. Any other text is given back as it is. */
export const formatSiret = (value: string): string =>
  value.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
