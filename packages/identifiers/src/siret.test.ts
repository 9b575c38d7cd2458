import fc from 'fast-check';
import { checkSiret, formatSiret } from './siret';

const sumOf = (digits: string) => [...digits].reduce((total, digit) => total + Number(digit), 0);
const branch = fc.integer({ min: 0, max: 99999 }).map((nic) => `356000000${String(nic).padStart(5, '0')}`);

it('takes a branch of La Poste when five divides the sum of its digits, and then only', () => {
  fc.assert(
    fc.property(
      branch.filter((siret) => siret !== '35600000000048'),
      (siret) => {
        expect(checkSiret(siret).ok).toBe(sumOf(siret) % 5 === 0);
      },
    ),
  );
});

it('groups by SIREN, then the number of the place', () => {
  expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
});
