import { communeIndex, type Commune } from './communes';
import { beginsAs, wordsOf } from './town-name';

let wordsByCommune: ReadonlyMap<Commune, readonly string[]> | undefined;

/**
 * The biggest communes of which every typed word begins a word of the name, or a postcode if it is a number.
 * Accents, capitals, hyphens and « st » for « saint » make no difference; an empty text finds nothing.
 */
export function searchCommunes(text: string, { limit }: { limit: number }): readonly Commune[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  wordsByCommune ??= new Map(communeIndex().all.map((commune) => [commune, wordsOf(commune.name)]));
  const conditions = typed.map(conditionOf);
  const found: Commune[] = [];
  for (const [commune, words] of wordsByCommune) {
    if (found.length >= limit) break;
    if (conditions.every((holds) => holds(commune, words))) found.push(commune);
  }
  return found;
}

type Condition = (commune: Commune, words: readonly string[]) => boolean;

const conditionOf = (typed: string): Condition =>
  /^\d+$/.test(typed)
    ? ({ postcodes }) => postcodes.some((postcode) => postcode.startsWith(typed))
    : (_, words) => words.some((word) => beginsAs(word, typed));
