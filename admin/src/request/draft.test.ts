import type { DraftWithFormFragment } from '../graph/operations.generated';
import { emptyForm, FORM_FIELDS, formFrom, formInput, type RequestForm } from './draft';

const filledForm = (): RequestForm => ({
  ...emptyForm('76'),
  contactEmail: 'officine@exemple.fr',
  description: 'Pharmacie du centre 81000 Albi',
  identifierType: 'FINESS',
  identifier: '819999012',
  postcode: '81000',
  listeRouge: true,
  dematerialisation: false,
});

/** The draft as the graph gives it: what was sent as absent comes back as null. */
const draftOf = (form: RequestForm): DraftWithFormFragment => {
  const { dematerialisation, visibleInDirectory, listeRouge, regionCode } = form;
  const sent = formInput(form);
  const texts = Object.fromEntries(FORM_FIELDS.map((field) => [field, sent[field] ?? null]));
  return {
    id: 'draft-1',
    regionCode,
    linkedAccountEmail: null,
    savedAt: '2026-12-01T13:32:00Z',
    form: { ...nothingTyped, ...texts, regionCode, dematerialisation, visibleInDirectory, listeRouge },
  };
};

const nothingTyped = {
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
};

it('ticks what the guide ticks and nothing else', () => {
  expect(emptyForm('76')).toMatchObject({
    dematerialisation: true,
    visibleInDirectory: true,
    listeRouge: false,
    regionCode: '76',
  });
});

it('sends what was not typed as absent', () => {
  const input = formInput({ ...filledForm(), town: '   ' });
  expect(input).toMatchObject({ town: null, phone: null, contactEmail: 'officine@exemple.fr' });
  expect(formInput(emptyForm('76')).identifierType).toBeNull();
});

it('gives a saved draft back as it was typed', () => {
  expect(formFrom(draftOf(filledForm()))).toEqual(filledForm());
});

it('keeps a choice that was unticked', () => {
  const form = { ...filledForm(), visibleInDirectory: false };
  expect(formFrom(draftOf(form)).visibleInDirectory).toBe(false);
});

it('lists each field of the form once', () => {
  expect([...FORM_FIELDS].sort()).toEqual(Object.keys(emptyForm('76')).sort());
});
