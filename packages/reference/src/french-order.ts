const collator = new Intl.Collator('fr');

/** Alphabetical order as a French reader expects it: accents count last. */
export const inFrenchOrder = <T>(rows: readonly T[], textOf: (row: T) => string): T[] =>
  [...rows].sort((a, b) => collator.compare(textOf(a), textOf(b)));
