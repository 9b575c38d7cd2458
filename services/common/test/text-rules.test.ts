import fc from 'fast-check';
import { textFault, tidyText } from '../src/text-rules';

const HIDDEN = [
  ['a null', '\u0000'],
  ['a tab', '\t'],
  ['a carriage return', '\r'],
  ['a line break', '\n'],
  ['a soft hyphen', '\u00AD'],
  ['a zero-width space', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a right-to-left override', '\u202E'],
  ['an isolate', '\u2066'],
  ['a line separator', '\u2028'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\uFEFF'],
  ['a private letter', '\uE000'],
  ['half a pair', '\uD800'],
  ['an unassigned letter', '\u0378'],
  ['a tag', '\u{E0041}'],
  ['a filler that looks like nothing', '\u3164'],
] as const;

const ordinary = fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-ÿœŒ0-9 ,.'’()&/-]*$/);

describe('a typed text', () => {
  it.each(HIDDEN)('may not hold %s, wherever it stands', (_name, hidden) => {
    fc.assert(
      fc.property(ordinary, ordinary, (before, after) => {
        expect(textFault(before + hidden + after, { max: 10_000 })).toBe('CHARACTER_NOT_ALLOWED');
      }),
      { numRuns: 30 },
    );
  });

  it('may hold what people write', () => {
    fc.assert(fc.property(ordinary, (text) => expect(textFault(text, { max: 10_000 })).toBeNull()));
    expect(textFault('Ångström-Łódź, œuvre 🏥, Ελλάδα', { max: 60 })).toBeNull();
  });

  it('may hold line breaks only where it has several lines', () => {
    expect(textFault('one\ntwo', { max: 20, multiline: true })).toBeNull();
    expect(textFault('one\r\ntwo', { max: 20, multiline: true })).toBe('CHARACTER_NOT_ALLOWED');
    expect(textFault('one\n\u202Etwo', { max: 20, multiline: true })).toBe('CHARACTER_NOT_ALLOWED');
  });

  it('is counted in characters, not in halves of them', () => {
    expect(textFault('🏥'.repeat(5), { max: 5 })).toBeNull();
    expect(textFault('🏥'.repeat(6), { max: 5 })).toBe('TOO_LONG');
  });
});

describe('a tidied text', () => {
  it('stays as it is when tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
      }),
    );
  });

  it('is the same however its accents were typed, without idle spaces', () => {
    expect(tidyText('  Pharmacie   du e\u0301te\u0301 ')).toBe('Pharmacie du été');
    expect(tidyText('Pharmacie\u00A0du été')).toBe('Pharmacie du été');
  });

  it('is null when nothing is left', () => {
    for (const nothing of ['', '   ', '\u00A0', null, undefined]) expect(tidyText(nothing)).toBeNull();
  });
});
