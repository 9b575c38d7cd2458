import { formatFiness, formatRpps, formatSiren, formatStructureIdentifier } from './index';

const unbroken = (grouped: string) => grouped.replaceAll(' ', '\u00a0');

it('groups digits as they are read aloud, on one line', () => {
  expect(formatRpps('12345678903')).toBe(unbroken('12 345 678 903'));
  expect(formatFiness('819999012')).toBe(unbroken('81 999 901 2'));
  expect(formatFiness('2A9999018')).toBe(unbroken('2A 999 901 8'));
  expect(formatSiren('732829320')).toBe(unbroken('732 829 320'));
  expect(formatStructureIdentifier('SIRET', '73282932000074')).toBe(unbroken('732 829 320 00074'));
});

it('gives back what is not in normalised form', () => {
  expect(formatRpps('1234')).toBe('1234');
  expect(formatFiness('inconnu')).toBe('inconnu');
});
