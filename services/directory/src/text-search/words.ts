const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/** The words of a text without accents, capitals or punctuation. */
export const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .toLowerCase()
    .replace(/[œæ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** One form for all the ways a person writes the same words in the same order. */
export const plain = (text: string | null | undefined): string => wordsOf(text).join(' ');
