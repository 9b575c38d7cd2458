import { countryCodeOf } from './numbering-plan';

// Country codes of one and two digits; all the others have three (ITU-T E.164, list of assigned codes).
const COUNTRY_CODE = /^\+([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/**
 * An E.164 number as people read it: ten digits by pairs for France and overseas (05 61 23 45 67),
 * country code then pairs for the rest (+32 2 12 34 56 78). Any other text is given back as it is.
 */
export function formatPhone(value: string): string {
  const national = nationalFormOf(value);
  if (national) return inPairs(national);
  return value.replace(
    COUNTRY_CODE,
    (_, countryCode: string, rest: string) => `+${countryCode} ${inPairs(rest)}`,
  );
}

/** Null where ten digits would not lead back to the same number. */
function nationalFormOf(value: string): string | null {
  const [, countryCode, rest] = /^\+(33|262|590|594|596|508)([1-9]\d{8})$/.exec(value) ?? [];
  return countryCode && countryCodeOf(`0${rest}`) === countryCode ? `0${rest}` : null;
}

const inPairs = (digits: string): string => digits.replace(/\B(?=(\d{2})+$)/g, ' ');
