import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkPhone, formatPhone, type CheckReason } from './index';

interface Vectors {
  overseasPrefixes: Record<string, string[]>;
  valid: { input: string; e164: string }[];
  invalid: { input: string; reason: CheckReason }[];
}
const { overseasPrefixes, valid, invalid }: Vectors = JSON.parse(
  readFileSync(join(__dirname, '../vectors/phones.json'), 'utf8'),
);

it.each(valid)('reads $input as $e164', ({ input, e164 }) => {
  expect(checkPhone(input)).toEqual({ ok: true, value: e164 });
});

it.each(invalid)('refuses $input: $reason', ({ input, reason }) => {
  expect(checkPhone(input)).toEqual({ ok: false, reason });
});

it.each<[string, string]>([
  ['+33 05 61 23 45 67', '+33561234567'],
  ['+33 692 12 34 56', '+262692123456'],
  ['+262 (0)262 90 50 50', '+262262905050'],
  ['+508 41 23 45', '+508412345'],
  ['+687 27 12 34', '+687271234'],
  ['00 377 98 98 12 34', '+37798981234'],
  ['+32 2 123 45 67', '+3221234567'],
])('reads %s as %s', (input, value) => {
  expect(checkPhone(input)).toEqual({ ok: true, value });
});

it.each<[string, CheckReason]>([
  ['', 'EMPTY'],
  ['+', 'LENGTH'],
  ['+33 5 61 23 45', 'LENGTH'],
  ['+33 00 61 23 45 67', 'PREFIX'],
  ['+262 90 50 50', 'LENGTH'],
  ['+262 00 62 90 50 50', 'PREFIX'],
  ['+0561234567', 'PREFIX'],
  ['+1234567890123456', 'LENGTH'],
  ['561234567', 'PREFIX'],
  ['112', 'SHORT_NUMBER'],
  ['118 712', 'SHORT_NUMBER'],
  ['36 24', 'SHORT_NUMBER'],
  ['(05) 61 23 45 67', 'CHARACTER'],
  ['05 61 23 45 67 poste 12', 'CHARACTER'],
  ['05 61 23 45 67\u202e', 'CHARACTER'],
  ['\uff10\uff15\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17', 'CHARACTER'],
])('refuses %j: %s', (input, reason) => {
  expect(checkPhone(input)).toEqual({ ok: false, reason });
});

it.each<[string, string]>([
  ['+33561234567', '05 61 23 45 67'],
  ['+262692123456', '06 92 12 34 56'],
  ['+508412345', '+508 41 23 45'],
  ['+37798981234', '+377 98 98 12 34'],
  ['+12125550123', '+1 21 25 55 01 23'],
])('shows %s as %s', (value, shown) => {
  expect(formatPhone(value)).toBe(shown);
});

const national = fc.stringMatching(/^0[1-9][0-9]{8}$/);
const international = fc.stringMatching(/^\+[1-9][0-9]{7,14}$/);

it('is the same after formatting', () => {
  fc.assert(
    fc.property(fc.oneof(national, international), (input) => {
      const verdict = checkPhone(input);
      fc.pre(verdict.ok);
      expect(checkPhone(formatPhone(verdict.value))).toEqual(verdict);
    }),
    { numRuns: 1000 },
  );
});

it('accepts every French number in ten digits and shows it by pairs', () => {
  fc.assert(
    fc.property(national, (input) => {
      const verdict = checkPhone(input);
      expect(verdict).toMatchObject({ ok: true });
      if (verdict.ok) expect(formatPhone(verdict.value)).toBe(input.match(/../g)!.join(' '));
    }),
  );
});

it.each(Object.entries(overseasPrefixes))('gives %s to its own prefixes', (countryCode, prefixes) => {
  for (const prefix of prefixes) {
    expect(checkPhone(`${prefix}123456`)).toEqual({
      ok: true,
      value: `${countryCode}${prefix.slice(1)}123456`,
    });
  }
});
