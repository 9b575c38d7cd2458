import { checkFields, checkForm } from './check-form';
import { emptyForm, type RequestForm } from './draft';

const aForm = (change: Partial<RequestForm> = {}): RequestForm => ({
  ...emptyForm('76'),
  contactEmail: 'officine@exemple.fr',
  description: 'Pharmacie du centre 81000 Albi',
  identifierType: 'FINESS',
  identifier: '81 999 901 2',
  managerFamilyName: 'Vidal',
  managerGivenName: 'Claire',
  managerProfessionKey: 'pharmacist',
  ...change,
});

it('asks only for the fields with a mark', () => {
  expect(checkForm(aForm())).toEqual({});
  expect(checkForm(emptyForm('76'))).toEqual({
    contactEmail: 'REQUIRED',
    description: 'REQUIRED',
    identifierType: 'REQUIRED',
    identifier: 'REQUIRED',
    managerFamilyName: 'REQUIRED',
    managerGivenName: 'REQUIRED',
    managerProfessionKey: 'REQUIRED',
  });
});

it.each([
  ['identifier', { identifier: '819999013' }, 'IDENTIFIER_KEY'],
  ['identifier', { identifier: '81999901' }, 'IDENTIFIER_LENGTH'],
  ['identifier', { identifier: '2C9999016' }, 'IDENTIFIER_INVALID'],
  ['identifier', { identifierType: 'SIRET', identifier: '73282932000075' }, 'IDENTIFIER_KEY'],
  ['postcode', { postcode: '8100' }, 'POSTCODE_INVALID'],
  ['phone', { phone: '3422' }, 'PHONE_SHORT_NUMBER'],
  ['secondPhone', { secondPhone: '05 61' }, 'PHONE_INVALID'],
  ['managerRpps', { managerRpps: '12345678904' }, 'RPPS_KEY'],
  ['contactEmail', { contactEmail: '180017500000011@patient.mssante.fr' }, 'EMAIL_OF_PATIENT'],
] as const)('points at %s when it is %o', (field, change, code) => {
  expect(checkForm(aForm(change))).toEqual({ [field]: code });
});

it('accepts a Corsican FINESS and a SIRET without FINESS', () => {
  expect(checkForm(aForm({ identifier: '2A9999018' }))).toEqual({});
  expect(checkForm(aForm({ identifierType: 'SIRET', identifier: '73282932000074' }))).toEqual({});
});

it('judges only the fields that are typed', () => {
  const form = aForm({ description: ' ', postcode: '8100', phone: '12' });
  expect(checkFields(form, (field) => field !== 'phone')).toEqual({
    description: 'REQUIRED',
    postcode: 'POSTCODE_INVALID',
  });
});
