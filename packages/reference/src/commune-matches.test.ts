import fc from 'fast-check';
import { communeIndex } from './communes';
import { communeMatches } from './index';

it.each([
  ['81000', 'Albi'],
  ['81000', 'ALBI CEDEX 9'],
  ['81370', 'ST SULPICE LA POINTE'],
  ['42000', 'Saint-Étienne'],
  ['75015', 'Paris 15'],
  ['69003', 'Lyon 3e Arrondissement'],
  ['20000', 'Ajaccio'],
  ['97400', 'saint denis'],
  ['74940', 'Annecy-le-Vieux'],
])('%s agrees with %s', (postcode, town) => {
  expect(communeMatches(postcode, town)).toBe(true);
});

it.each([
  ['81000', 'Toulouse'],
  ['31000', 'Albi'],
  ['81000', 'Alb'],
  ['81000', ''],
  ['8100', 'Albi'],
  ['', 'Albi'],
])('%j does not agree with %j', (postcode, town) => {
  expect(communeMatches(postcode, town)).toBe(false);
});

it('agrees with a CEDEX code of the same département only', () => {
  expect(communeMatches('81013', 'Albi CEDEX 9')).toBe(true);
  expect(communeMatches('54511', 'Vandœuvre-lès-Nancy')).toBe(true);
  expect(communeMatches('97306', 'CAYENNE CEDEX')).toBe(true);
  expect(communeMatches('31013', 'Albi')).toBe(false);
  expect(communeMatches('97106', 'Cayenne')).toBe(false);
});

it('agrees with every commune and postcode of the list, in capitals without accents', () => {
  const served = communeIndex().all.filter(({ postcodes }) => postcodes.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...served), fc.nat(), ({ name, postcodes }, at) => {
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/-/g, ' ');
      expect(communeMatches(postcodes[at % postcodes.length]!, bare)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
