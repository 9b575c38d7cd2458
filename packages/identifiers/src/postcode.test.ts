import fc from 'fast-check';
import { checkPostcode, type CheckReason } from './index';

it('accepts five digits from 01000 to 98999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 98999 }), (number) => {
      const value = String(number).padStart(5, '0');
      expect(checkPostcode(value)).toEqual({ ok: true, value });
    }),
  );
});

it.each(['81 000', '81000 ', '\u00a081000', '20200', '97400'])('reads %j', (input) => {
  expect(checkPostcode(input)).toEqual({ ok: true, value: input.trim().replace(' ', '') });
});

it.each<[string, CheckReason]>([
  ['', 'EMPTY'],
  ['8100', 'LENGTH'],
  ['810000', 'LENGTH'],
  ['2A000', 'CHARACTER'],
  ['81000\u200b', 'CHARACTER'],
  ['\uff18\uff11\uff10\uff10\uff10', 'CHARACTER'],
  ['00999', 'PREFIX'],
  ['99000', 'PREFIX'],
])('refuses %j: %s', (input, reason) => {
  expect(checkPostcode(input)).toEqual({ ok: false, reason });
});
