import { formatFiness, formatRpps, formatSiren, formatStructureIdentifier } from './index';

it('groups digits as they are read aloud', () => {
  expect(formatRpps('12345678903')).toBe('12 345 678 903');
  expect(formatFiness('819999012')).toBe('81 999 901 2');
  expect(formatFiness('2A9999018')).toBe('2A 999 901 8');
  expect(formatSiren('732829320')).toBe('732 829 320');
  expect(formatStructureIdentifier('SIRET', '73282932000074')).toBe('732 829 320 00074');
});

it('gives back what is not in normalised form', () => {
  expect(formatRpps('1234')).toBe('1234');
  expect(formatFiness('inconnu')).toBe('inconnu');
});
