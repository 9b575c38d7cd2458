import { wordsOf } from '../text-search/words';

/** Kinds of street as the register shortens them (INSEE, types de voie), against the words people write. */
const STREET_TYPES: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  che: 'chemin',
  chem: 'chemin',
  crs: 'cours',
  fg: 'faubourg',
  imp: 'impasse',
  lot: 'lotissement',
  pl: 'place',
  prom: 'promenade',
  qu: 'quai',
  r: 'rue',
  res: 'residence',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
  za: 'zone artisanale',
  zi: 'zone industrielle',
};

const SILENT = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'cedex']);

/** The words of an address or a name by which two ways of writing it are compared. */
export const comparedWords = (text: string): string =>
  wordsOf(text)
    .map((word) => STREET_TYPES[word] ?? word)
    .filter((word) => !SILENT.has(word))
    .join(' ');
