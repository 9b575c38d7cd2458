import { spacedInFrench } from '@balorg/identifiers';

/** The same words, each sentence as French prints it. */
export function typeset<Words>(words: Words): Words;
export function typeset(words: unknown): unknown {
  if (typeof words === 'string') return spacedInFrench(words);
  if (Array.isArray(words)) return words.map((word: unknown) => typeset(word));
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, branch]) => [key, typeset(branch)]));
}
