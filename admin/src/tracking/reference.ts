/** Two groups of four, after "BAL". */
export const REFERENCE_LENGTH = 8;

/** What is misheard or misread is in no reference: 0 O, 1 I L, U. */
const KNOWN_CHARACTERS = /^[2-9A-HJKMNP-TV-Z]*$/;

export type ReferenceFault = 'REQUIRED' | 'CHARACTER' | 'LENGTH';

/** What was typed, as references are written: capitals, no space, no dash, without the "BAL" in front. */
export const referenceCharacters = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replace(/^BAL/, '');

/** What is wrong with the form of a reference, or null; whether there is such a request, nobody is told. */
export function referenceFault(typed: string): ReferenceFault | null {
  const characters = referenceCharacters(typed);
  if (!characters) return 'REQUIRED';
  if (!KNOWN_CHARACTERS.test(characters)) return 'CHARACTER';
  return characters.length === REFERENCE_LENGTH ? null : 'LENGTH';
}

/** `BAL-7K3M-9QXT`, however it was typed. */
export function writtenReference(typed: string): string {
  const characters = referenceCharacters(typed);
  return `BAL-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
