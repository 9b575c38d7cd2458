import { accepted, refused, type Check } from './check';
import { countryCodeOf, isWholeNumber, SHORT_NUMBER } from './numbering-plan';
import { withoutSeparators } from './separators';

/**
 * A telephone number on which a person of the structure answers; the value is in E.164 (+33561234567).
 * French numbers in ten digits, with +33, 0033 or +33 (0); overseas ones take their own country code first;
 * numbers of other countries in international form only. Short numbers are refused (SHORT_NUMBER).
 */
export function checkPhone(input: string): Check {
  const typed = withoutSeparators(input).replace(/^((?:\+|00)\d{2,3})\(0\)/, '$1');
  if (typed === '') return refused('EMPTY');
  if (!/^\+?[0-9]*$/.test(typed)) return refused('CHARACTER');
  if (typed.startsWith('+')) return checkInternational(typed.slice(1));
  // Ten digits that begin with 00 are a slip in a French number rather than a call abroad of eight digits.
  if (typed.startsWith('00') && typed.length !== 10) return checkInternational(typed.slice(2));
  if (typed.startsWith('0')) return checkNational(typed);
  return refused(SHORT_NUMBER.test(typed) ? 'SHORT_NUMBER' : 'PREFIX');
}

function checkNational(typed: string): Check {
  if (typed.length !== 10) return refused('LENGTH');
  if (typed.startsWith('00')) return refused('PREFIX');
  return accepted(`+${countryCodeOf(typed)}${typed.slice(1)}`);
}

function checkInternational(typed: string): Check {
  if (typed.startsWith('0')) return refused('PREFIX');
  const [, countryCode = null, rest = ''] = /^(33|262|590|594|596|508)0?(\d*)$/.exec(typed) ?? [];
  if (countryCode === '33') return checkNational(`0${rest}`);
  if (rest.startsWith('0')) return refused('PREFIX');
  const digits = countryCode === null ? typed : countryCode + rest;
  return isWholeNumber(countryCode, digits) ? accepted(`+${digits}`) : refused('LENGTH');
}
