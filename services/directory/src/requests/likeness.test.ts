import { likeness } from './likeness';

it.each([
  ['Pharmacie du Centre 81000 Albi', 'PHARMACIE DU CENTRE - ALBI (81000)', 1],
  ['Pharmacie', 'Pharmacie', 1],
  ['', '', 0],
  ['Laboratoire', '', 0],
])('of %j and %j is %d', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected);
});

it('is high for a slip and low for another place', () => {
  expect(likeness('Pharmacie du Centre 81000 Albi', 'Pharmacie du Center 81000 Albi')).toBeGreaterThan(0.85);
  expect(likeness('Pharmacie du Centre 81000 Albi', 'Cabinet dentaire 12000 Rodez')).toBeLessThan(0.4);
});
