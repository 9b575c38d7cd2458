import { emptyForm } from '../request/draft';
import { askedFields, correctableForm, isChanged, splitFaults } from './correction';

const NOTHING = {
  contactEmail: null,
  description: null,
  identifierType: null,
  identifier: null,
  address: null,
  town: null,
  postcode: null,
  departmentCode: null,
  socialName: null,
  service: null,
  phone: null,
  secondPhone: null,
  managerFamilyName: null,
  managerGivenName: null,
  managerProfessionKey: null,
  managerRpps: null,
  regionCode: '76',
  dematerialisation: true,
  visibleInDirectory: true,
  listeRouge: false,
};

const asked = askedFields([
  { field: 'postcode', reason: 'Ce code postal est celui de Castres.' },
  { field: 'description', reason: 'La ville manque.' },
]);

it('puts the asked fields in the order of the form, each with its reason', () => {
  expect([...asked]).toEqual([
    ['description', 'La ville manque.'],
    ['postcode', 'Ce code postal est celui de Castres.'],
  ]);
});

it('shows stored numbers as they are said, and keeps what is no number', () => {
  const form = correctableForm({ ...NOTHING, phone: '+33536490053', secondPhone: '3949' }, '76');
  expect(form.phone).toBe('05 36 49 00 53');
  expect(form.secondPhone).toBe('3949');
});

it('sees a change of the text, not of the spaces around it', () => {
  const before = { ...emptyForm('76'), town: 'Albi' };
  expect(isChanged('town', before, { ...before, town: ' Albi ' })).toBe(false);
  expect(isChanged('town', before, { ...before, town: 'Castres' })).toBe(true);
  expect(isChanged('listeRouge', before, { ...before, listeRouge: true })).toBe(true);
});

it('shows a fault of two fields at the one that is open', () => {
  const differs = { field: 'town', code: 'COMMUNE_DIFFERS_FROM_POSTCODE' };
  expect(splitFaults(asked, [differs])).toEqual({ open: [{ ...differs, field: 'postcode' }], closed: [] });
});

it('tells apart the faults of fields that are not open', () => {
  const missing = { field: 'managerFamilyName', code: 'REQUIRED' };
  expect(splitFaults(asked, [missing])).toEqual({ open: [], closed: [missing] });
});
