// ARCEP's numbering plan (décision 2018-0881 and those after it), https://www.arcep.fr.
// A number dialled 0262… inside France is +262 262… from abroad, not +33 262….
const OVERSEAS_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  '262': ['0262', '0263', '0269', '0692', '0693', '0639'],
  '590': ['0590', '0690', '0691'],
  '594': ['0594', '0694'],
  '596': ['0596', '0696', '0697'],
  '508': ['0508'],
};

/** Emergency and service numbers (15, 112, 3422, 118 712, five-digit SMS): nobody is reached there by name. */
export const SHORT_NUMBER = /^(1\d{1,3}|3\d{3}|11[68]\d{3}|[3-8]\d{4})$/;

/** The country code a French number in ten digits takes when called from abroad. */
export function countryCodeOf(national: string): string {
  const overseas = Object.entries(OVERSEAS_PREFIXES).find(([, prefixes]) =>
    prefixes.includes(national.slice(0, 4)),
  );
  return overseas?.[0] ?? '33';
}

/**
 * How many digits may follow a country code: nine for France and its départements overseas, six or nine at
 * Saint-Pierre-et-Miquelon, elsewhere what E.164 allows (8 to 15 digits, country code included).
 */
export function isWholeNumber(countryCode: string | null, digits: string): boolean {
  const rest = digits.length - (countryCode?.length ?? 0);
  if (countryCode === '508') return rest === 6 || rest === 9;
  return countryCode === null ? rest >= 8 && rest <= 15 : rest === 9;
}
