import fc from 'fast-check';
import {
  checkPhone,
  checkPostcode,
  checkRpps,
  checkStructureIdentifier,
  formatPhone,
  formatRpps,
  formatStructureIdentifier,
  type Check,
  type StructureIdentifierType,
} from './index';

interface Kind {
  check: (input: string) => Check;
  format: (value: string) => string;
  body: fc.Arbitrary<string>;
}
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const structure = (type: StructureIdentifierType, body: fc.Arbitrary<string>): Kind => ({
  check: (input) => checkStructureIdentifier(type, input),
  format: (value) => formatStructureIdentifier(type, value),
  body,
});
const kinds: Record<string, Kind> = {
  RPPS: { check: checkRpps, format: formatRpps, body: digits(10) },
  FINESS: structure('FINESS', fc.oneof(digits(8), fc.stringMatching(/^2[AB][0-9]{6}$/))),
  SIREN: structure('SIREN', digits(8)),
  SIRET: structure(
    'SIRET',
    digits(13).filter((body) => !body.startsWith('356000000')),
  ),
};

/** Exactly one last digit closes a body; it is found by asking, not by a second copy of the rule. */
const closed = ({ check, body }: Kind): fc.Arbitrary<string> =>
  body
    .filter((text) => /[1-9]/.test(text))
    .map((text) => [...'0123456789'].map((key) => text + key).filter((whole) => check(whole).ok))
    .map((found) => {
      expect(found).toHaveLength(1);
      return found[0]!;
    });

const separator = fc.constantFrom(' ', '\u00a0', '\u202f', '\t', '.', '-', '\u2011', '\u2013');
const hidden = fc.constantFrom('\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u0000');
const inserted = (value: string, at: number, piece: string) => {
  const place = at % (value.length + 1);
  return value.slice(0, place) + piece + value.slice(place);
};
const fullWidth = (value: string) =>
  value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe.each(Object.entries(kinds))('%s', (_name, kind) => {
  const { check, format } = kind;

  it('is the same after formatting', () => {
    fc.assert(
      fc.property(closed(kind), (value) => {
        expect(format(value)).toContain('\u00a0');
        expect(check(format(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('is the same whatever separates its digits', () => {
    fc.assert(
      fc.property(closed(kind), fc.nat(), separator, (value, at, piece) => {
        expect(check(inserted(value, at, piece))).toEqual({ ok: true, value });
      }),
    );
  });

  it('loses its key when one digit changes', () => {
    fc.assert(
      fc.property(closed(kind), fc.nat(), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
        const start = value.startsWith('2A') || value.startsWith('2B') ? 2 : 0;
        const place = start + (at % (value.length - start));
        const changed = String((Number(value[place]) + shift) % 10);
        const typo = value.slice(0, place) + changed + value.slice(place + 1);
        expect(check(typo)).toEqual({ ok: false, reason: 'KEY' });
      }),
    );
  });

  it('refuses hidden characters and digits of another width', () => {
    fc.assert(
      fc.property(closed(kind), fc.nat(), hidden, (value, at, piece) => {
        expect(check(inserted(value, at, piece))).toEqual({ ok: false, reason: 'CHARACTER' });
        expect(check(fullWidth(value))).toEqual({ ok: false, reason: 'CHARACTER' });
      }),
    );
  });
});

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[+()0-9AB .-]{0,24}$/),
);
const everyCheck: [string, (input: string) => Check][] = [
  ...Object.entries(kinds).map(([name, { check }]): [string, (input: string) => Check] => [name, check]),
  ['phone', checkPhone],
  ['postcode', checkPostcode],
];

it.each(everyCheck)('%s answers any text, and its value checks to itself', (_name, check) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const verdict = check(text);
      if (verdict.ok) expect(check(verdict.value)).toEqual(verdict);
      else expect(verdict.reason).toMatch(/^[A-Z_]+$/);
    }),
    { numRuns: 1000 },
  );
});

it.each([formatPhone, formatRpps, ...Object.values(kinds).map(({ format }) => format)])(
  'formatting gives back a text that is no identifier (%#)',
  (format) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z +]{0,20}$/), (text) => {
        expect(format(text)).toBe(text);
      }),
    );
  },
);
