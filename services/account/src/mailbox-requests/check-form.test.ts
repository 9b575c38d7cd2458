import type { FieldErrorCode } from '@balorg/common';
import { checkPhone, checkRpps, checkStructureIdentifier } from '@balorg/identifiers';
import fc from 'fast-check';
import { formFaults, normaliseForm } from './check-form';
import { FORM_FIELDS, type FormValues } from './form-fields';

const FULL: FormValues = {
  contactEmail: 'pharmacie-du-centre@officine.example',
  description: 'Pharmacie du centre 81000 Albi',
  identifierType: 'FINESS',
  identifier: '819999012',
  address: '12 place du Vigan',
  town: 'Albi',
  postcode: '81000',
  departmentCode: '81',
  socialName: 'Pharmacie du Centre',
  service: null,
  phone: '05 36 49 00 53',
  secondPhone: null,
  managerFamilyName: 'Laurens',
  managerGivenName: 'Camille',
  managerProfessionKey: 'G15-21',
  managerRpps: '99900000003',
};
const form = (own: Partial<FormValues> = {}): FormValues => ({ ...FULL, ...own });

describe('formFaults', () => {
  it('finds nothing wrong with a full form, nor with the least one', () => {
    expect(formFaults(form(), '76')).toEqual([]);
    const least = { address: null, town: null, postcode: null, departmentCode: null, socialName: null };
    expect(formFaults(form({ ...least, phone: null, managerRpps: null }), '76')).toEqual([]);
  });

  it('names every required field of an empty form, each once', () => {
    const empty = Object.fromEntries(FORM_FIELDS.map((field) => [field, null])) as FormValues;
    expect(formFaults(empty, '76')).toEqual(
      [
        'contactEmail',
        'description',
        'identifierType',
        'identifier',
        'managerFamilyName',
        'managerGivenName',
        'managerProfessionKey',
      ].map((field) => ({ field, code: 'REQUIRED' })),
    );
  });

  it.each<[Partial<FormValues>, keyof FormValues, FieldErrorCode]>([
    [{ identifierType: 'SIREN', identifier: '819999013' }, 'identifier', 'IDENTIFIER_KEY'],
    [{ identifierType: 'SIRET', identifier: '819999012' }, 'identifier', 'IDENTIFIER_LENGTH'],
    [{ contactEmail: 'é@exemple.example' }, 'contactEmail', 'EMAIL_INVALID'],
    [{ contactEmail: '279027500012345@PATIENT.mssante.fr' }, 'contactEmail', 'EMAIL_OF_PATIENT'],
    [{ managerProfessionKey: 'R291-99' }, 'managerProfessionKey', 'CHOICE_UNKNOWN'],
    [{ managerProfessionKey: '21' }, 'managerProfessionKey', 'CHOICE_UNKNOWN'],
    [{ postcode: '99999' }, 'postcode', 'POSTCODE_INVALID'],
    [{ postcode: '31000' }, 'town', 'COMMUNE_DIFFERS_FROM_POSTCODE'],
    [{ departmentCode: '2A' }, 'departmentCode', 'DEPARTMENT_OUTSIDE_REGION'],
    [{ managerRpps: 'x9900000003' }, 'managerRpps', 'RPPS_INVALID'],
  ])('%j: %s %s', (own, field, code) => {
    expect(formFaults(form(own), '76')).toContainEqual({ field, code });
  });

  it('judges the département by the region that is chosen', () => {
    expect(formFaults(form(), '94')).toContainEqual({
      field: 'departmentCode',
      code: 'DEPARTMENT_OUTSIDE_REGION',
    });
  });

  it('takes a CEDEX line and a former commune for the town', () => {
    expect(formFaults(form({ postcode: '81013', town: 'Albi CEDEX 9' }), '76')).toEqual([]);
  });

  it('never throws, whatever is typed, and names known fields only', () => {
    const typed = fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: null });
    const values = fc.record(
      Object.fromEntries(
        FORM_FIELDS.map((field) => [
          field,
          field === 'identifierType' ? fc.constantFrom('FINESS', 'SIREN', 'SIRET', null) : typed,
        ]),
      ),
    );
    fc.assert(
      fc.property(values, (own) => {
        const faults = formFaults(form(own as Partial<FormValues>), '76');
        expect(FORM_FIELDS).toEqual(expect.arrayContaining(faults.map(({ field }) => field)));
      }),
    );
  });
});

describe('normaliseForm', () => {
  it('writes identifiers and numbers in one way', () => {
    const typed = { identifier: '81 999 901-2', phone: '05.36.49.00.53', secondPhone: '+33 5 36 49 00 54' };
    expect(normaliseForm(form({ ...typed, contactEmail: ' A@B.Example', postcode: '81 000' }))).toMatchObject(
      {
        identifier: '819999012',
        phone: '+33536490053',
        secondPhone: '+33536490054',
        contactEmail: 'a@b.example',
        postcode: '81000',
      },
    );
  });

  it('changes nothing the second time', () => {
    const once = normaliseForm(form());
    expect(normaliseForm(once)).toEqual(once);
    expect([
      checkPhone(once.phone ?? ''),
      checkRpps(once.managerRpps ?? ''),
      checkStructureIdentifier('FINESS', once.identifier ?? ''),
    ]).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });
});
