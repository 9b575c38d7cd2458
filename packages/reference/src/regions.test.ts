import { departments, departmentsOf, findDepartment, findRegion, regions } from './index';

it('lists the regions of today, the overseas ones too', () => {
  expect(findRegion('76')).toEqual({ code: '76', name: 'Occitanie' });
  expect(regions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['La Réunion', 'Nouvelle-Calédonie']),
  );
  expect(findRegion('73')).toBeNull();
});

it('orders them as a French reader does', () => {
  const names = regions.map(({ name }) => name);
  expect(names.indexOf('Île-de-France')).toBeLessThan(names.indexOf('La Réunion'));
  expect(names[0]).toBe('Auvergne-Rhône-Alpes');
});

it('gives Occitanie its thirteen départements', () => {
  expect(departmentsOf('76').map(({ code }) => code)).toEqual(
    '09 11 12 30 31 32 34 46 48 65 66 81 82'.split(' '),
  );
  expect(departmentsOf('00')).toEqual([]);
});

it('puts every département into a region that exists', () => {
  expect(departments).toHaveLength(109);
  expect(departments.filter(({ regionCode }) => !findRegion(regionCode))).toEqual([]);
  expect(findDepartment('2A')).toEqual({ code: '2A', name: 'Corse-du-Sud', regionCode: '94' });
  expect(findDepartment('20')).toBeNull();
});
