import { communesByPostcode, findCommune, findDepartment, searchCommunes, type Commune } from './index';
import { communeIndex } from './communes';

const names = (communes: readonly Commune[]) => communes.map(({ name }) => name);

it('finds a commune by its code, with what the request needs', () => {
  expect(findCommune('81004')).toMatchObject({
    name: 'Albi',
    departmentCode: '81',
    regionCode: '76',
    postcodes: ['81000'],
  });
  expect(findCommune('81999')).toBeNull();
});

it('knows every département and region it names', () => {
  const strangers = communeIndex().all.filter(
    ({ departmentCode, regionCode }) => findDepartment(departmentCode)?.regionCode !== regionCode,
  );
  expect(strangers).toEqual([]);
  expect(communeIndex().all.length).toBeGreaterThan(34_000);
});

it('lists the communes of a postcode, biggest first, across départements', () => {
  const served = communesByPostcode('33220');
  expect(names(served)[0]).toBe('Pineuilh');
  expect(names(served)).toContain('Port-Sainte-Foy-et-Ponchapt');
  expect(new Set(served.map(({ departmentCode }) => departmentCode))).toEqual(new Set(['24', '33']));
  expect(communesByPostcode('81013')).toEqual([]);
});

it.each(['albi', 'ALBI', ' Albi ', '81000', '81000 albi', 'alb 81'])('finds Albi by %j', (text) => {
  expect(names(searchCommunes(text, { limit: 5 }))).toContain('Albi');
});

it.each(['saint-étienne', 'St Etienne', 'ST-ETIENNE', 'etienne saint'])(
  'finds Saint-Étienne first by %j',
  (text) => {
    expect(searchCommunes(text, { limit: 3 })[0]?.name).toBe('Saint-Étienne');
  },
);

it('takes « st » for the beginning of a word too', () => {
  expect(names(searchCommunes('st', { limit: 5 }))).toEqual(
    expect.arrayContaining(['Strasbourg', 'Saint-Étienne']),
  );
});

it('gives the biggest first, and no more than asked for', () => {
  const found = searchCommunes('mont', { limit: 20 });
  const sizes = found.map(({ population }) => population);
  expect(found).toHaveLength(20);
  expect(found[0]?.name).toBe('Montpellier');
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it('finds by any word of the name', () => {
  expect(names(searchCommunes('oeuf', { limit: 5 }))).toContain('Œuf-en-Ternois');
  expect(names(searchCommunes('ternois', { limit: 20 }))).toContain('Œuf-en-Ternois');
});

it.each(['', '   ', '-', '%', 'zzzz', '999'])('finds nothing by %j', (text) => {
  expect(searchCommunes(text, { limit: 5 })).toEqual([]);
});
