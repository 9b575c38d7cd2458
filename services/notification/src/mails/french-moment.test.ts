import { frenchMoment } from './french-moment';

it.each([
  ['2026-03-03T16:30:00.000Z', 'mardi 3 mars 2026 à 17 h 30'],
  ['2026-07-01T07:00:00.000Z', 'mercredi 1er juillet 2026 à 9 h'],
  ['2026-12-31T23:05:00.000Z', 'vendredi 1er janvier 2027 à 0 h 05'],
])('%s is said %s in Paris', (iso, said) => {
  expect(frenchMoment(iso)).toBe(said);
});
