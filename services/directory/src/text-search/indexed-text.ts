import { wordsOf } from './words';

/**
 * Each word is stored behind an x: the full-text index leaves out words of two letters and its own list of English
 * ones ("la", "de", "com"), and French structures are full of them.
 */
const MARK = 'x';

/** What the full-text index holds of a row: each of its words once. */
export const indexedText = (...parts: (string | null | undefined)[]): string =>
  [...new Set(parts.flatMap(wordsOf))].map((word) => MARK + word).join(' ');

/** A typed text as a search in boolean mode: every word begins one of the row's, in any order. Null without a word. */
export function searchExpression(typed: string): string | null {
  const words = [...new Set(wordsOf(typed))];
  return words.length === 0 ? null : words.map((word) => `+${MARK}${word}*`).join(' ');
}

/** A text as a search for rows that share words with it, closest first. */
export const likenessExpression = (text: string): string => indexedText(text);
