/**
 * The local part of an MSSanté address by the rule of the guide: name of the structure, postcode, commune, joined by
 * dots, as in `Pharmacie.du.centre.81000.albi`. Letters and digits of the Latin alphabet only; what is left out is
 * told, so that a reviewer sees it. The rule proposes, the reviewer decides, then it never changes.
 */
export interface AddressSource {
  name: string | null;
  postcode: string | null;
  town: string | null;
}

export type AddressProblem =
  | 'NAME_MISSING'
  | 'POSTCODE_MISSING'
  | 'TOWN_MISSING'
  | 'CHARACTER'
  | 'SHAPE'
  | 'TOO_LONG'
  | 'RESERVED'
  | 'NO_DOMAIN'
  | 'TAKEN';

export type DropReason = 'REPEATED' | 'TOO_LONG' | 'CHARACTER';

export interface AddressPart {
  source: 'NAME' | 'POSTCODE' | 'TOWN';
  typed: string;
  kept: string;
  dropped: { text: string; reason: DropReason }[];
}

/** RFC 5321, 4.5.3.1.1: octets of a local part. */
const MOST_OCTETS = 64;
/** The longest name of a French commune (INSEE, code officiel géographique): a longer one was mistyped. */
const MOST_OCTETS_OF_TOWN = 45;

/** RFC 2142, and names under which people expect an operator. */
const RESERVED = new Set([
  'abuse',
  'admin',
  'administrateur',
  'administrator',
  'contact',
  'hostmaster',
  'mailer-daemon',
  'no-reply',
  'noreply',
  'postmaster',
  'root',
  'security',
  'securite',
  'support',
  'webmaster',
]);

/** Letters that do not come apart into a base letter and a mark. */
const LIGATURES: Record<string, string> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

const transliterate = (text: string) =>
  text
    .replace(/[œŒæÆßøØłŁđĐ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const isLatin = (word: string) => /^[A-Za-z0-9]+$/.test(transliterate(word));

/** Proposes the parts of a local part. The name is cut before the town, the postcode never. */
export function proposeParts({ name, postcode, town }: AddressSource): AddressPart[] {
  const place = [
    latinPart('POSTCODE', postcode ?? ''),
    shortened(latinPart('TOWN', town ?? ''), MOST_OCTETS_OF_TOWN),
  ];
  const placeWords = place.flatMap(({ kept }) => kept.split('.')).filter((word) => word !== '');
  const whole = latinPart('NAME', name ?? '');
  const named = withoutRepeats(whole, placeWords);
  return [shortened(capitalised(named), MOST_OCTETS - placeWords.join('.').length - 1), ...place];
}

export const joinParts = (parts: AddressPart[]): string =>
  parts
    .map(({ kept }) => kept)
    .filter((kept) => kept !== '')
    .join('.');

/** What keeps a proposal from being an address as it stands, or null. */
export function proposalProblem(
  { name, postcode, town }: AddressSource,
  parts: AddressPart[],
): AddressProblem | null {
  if (parts.some(({ dropped }) => dropped.some(({ reason }) => reason === 'CHARACTER'))) return 'CHARACTER';
  if (!name) return 'NAME_MISSING';
  if (!postcode) return 'POSTCODE_MISSING';
  if (!town) return 'TOWN_MISSING';
  return localPartProblem(joinParts(parts));
}

/** What is wrong with a local part that a reviewer typed, or null. */
export function localPartProblem(localPart: string): AddressProblem | null {
  if (Buffer.byteLength(localPart) > MOST_OCTETS) return 'TOO_LONG';
  if (!/^[A-Za-z0-9.-]*$/.test(localPart)) return 'CHARACTER';
  if (!/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(localPart)) return 'SHAPE';
  return RESERVED.has(localPart.toLowerCase()) ? 'RESERVED' : null;
}

function latinPart(source: AddressPart['source'], typed: string): AddressPart {
  const words = wordsOf(typed.normalize('NFC'));
  return {
    source,
    typed,
    kept: words
      .filter(isLatin)
      .map((word) => transliterate(word).toLowerCase())
      .join('.'),
    dropped: words.filter((word) => !isLatin(word)).map((text) => ({ text, reason: 'CHARACTER' })),
  };
}

/** A name that ends with the place's own words does not say them twice. */
function withoutRepeats(part: AddressPart, place: string[]): AddressPart {
  const words = part.kept.split('.');
  const cut: string[] = [];
  while (words.length > 1 && place.includes(words.at(-1) ?? '')) cut.unshift(words.pop() ?? '');
  return { ...part, kept: words.join('.'), dropped: [...part.dropped, ...dropping(cut, 'REPEATED')] };
}

function shortened(part: AddressPart, room: number): AddressPart {
  const words = part.kept.split('.');
  const cut: string[] = [];
  while (words.length > 1 && words.join('.').length > room) cut.unshift(words.pop() ?? '');
  const first = words.join('.');
  const kept = first.slice(0, Math.max(room, 0));
  if (kept !== first) cut.unshift(first.slice(kept.length));
  return { ...part, kept, dropped: [...part.dropped, ...dropping(cut, 'TOO_LONG')] };
}

const dropping = (words: string[], reason: DropReason) =>
  words.length > 0 ? [{ text: words.join(' '), reason }] : [];

const capitalised = (part: AddressPart): AddressPart => ({
  ...part,
  kept: part.kept.charAt(0).toUpperCase() + part.kept.slice(1),
});
