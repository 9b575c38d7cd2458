const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/** The words of a town's name without accents, capitals or punctuation: « Saint-Cœur » is saint, coeur. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const FULL_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/** Does the word of a name begin as typed? « st » also stands for saint, « ste » for sainte. */
export const beginsAs = (word: string, typed: string): boolean =>
  word.startsWith(typed) || word === FULL_WORDS[typed];

/**
 * One form for every way an address writes a town: « ST SULPICE CEDEX 2 », « Saint-Sulpice ».
 * The sorting line's CEDEX and the arrondissement of Paris, Lyon and Marseille are no part of the name.
 */
export const townKey = (town: string): string =>
  wordsOf(town)
    .map((word) => FULL_WORDS[word] ?? word)
    .join(' ')
    .replace(/ cedex( \d{1,2})?$/, '')
    .replace(/ \d{1,2}(er|e|eme)?( arrondissement)?$/, '');
