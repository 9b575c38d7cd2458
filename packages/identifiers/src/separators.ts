// Not \s: it holds U+FEFF, a hidden character, and hidden characters are refused, never repaired.
const SEPARATORS = /[\p{Zs}\t\r\n.\-\u2010-\u2015\u2212]/gu;

/** What people type between groups of digits: spaces of any width (no-break ones too), dots, dashes. */
export const withoutSeparators = (input: string): string => input.replace(SEPARATORS, '');
