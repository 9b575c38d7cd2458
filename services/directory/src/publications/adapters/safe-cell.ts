/**
 * Spreadsheets run a cell that begins with one of these, also after blanks and in the full-width forms that they
 * fold (OWASP, CSV injection; ASVS 5.0, 1.2.10).
 */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫|%]/u;
const BEGINS_WITH_CONTROL = /^[\t\r\n]/;

/** A text that a spreadsheet shows and never runs: on one line, and behind an apostrophe where it looks like a formula. */
export function safeCell(text: string): string {
  const safe = FORMULA.test(text) || BEGINS_WITH_CONTROL.test(text) ? `'${text}` : text;
  return safe.replace(/[\r\n\t]+/g, ' ');
}
