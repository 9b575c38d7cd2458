import type { ShownSettings } from './region-profiles.api';
import { atFormField, numberFaults, readForm, settingsOf, writeSettings } from './region-form';

const shown: ShownSettings = {
  version: 4,
  open: true,
  gradesName: 'GRADeS Occitanie',
  serviceDesk: { url: 'https://assistance.example', phone: '0 820 250 035', phonePrice: 'x', hours: 'y' },
  connectionRequestUrl: 'https://assistance.example/raccordement',
  serviceHours: [
    { day: 1, opens: '08:30', closes: '18:30' },
    { day: 3, opens: '09:00', closes: '24:00' },
  ],
  decisionHours: 16,
  publicationHours: 72,
  correctionDays: 30,
  cancelWindowMinutes: 0.5,
  publishesOnApproval: true,
  publicationChannel: 'FHIR',
  domains: [{ professionKey: 'G15-21', domain: 'pharmacien.oc.mssante.fr' }],
  otherDomain: null,
};
const form = () => readForm(settingsOf(shown));

it('gives back what was read when nothing was typed', () => {
  const { version: _version, ...settings } = shown;
  expect(writeSettings(form())).toEqual(settings);
});

it('has a row for each day; a closed one is offered the hours of the first open one', () => {
  expect(form().serviceHours.map(({ day, isOpen, opens }) => [day, isOpen, opens])).toEqual([
    [1, true, '08:30'],
    [2, false, '08:30'],
    [3, true, '09:00'],
    [4, false, '08:30'],
    [5, false, '08:30'],
    [6, false, '08:30'],
    [7, false, '08:30'],
  ]);
});

it('tidies what was typed: outer spaces, capitals of domains, a comma in a number, no other domain', () => {
  const typed = {
    ...form(),
    gradesName: ' GRADeS ',
    cancelWindowMinutes: '1,5',
    domains: [{ rowId: 'new', professionKey: 'G15-10', domain: ' Medecin.OC.mssante.fr ' }],
    otherDomain: '  ',
  };
  expect(writeSettings(typed)).toMatchObject({
    gradesName: 'GRADeS',
    cancelWindowMinutes: 1.5,
    domains: [{ professionKey: 'G15-10', domain: 'medecin.oc.mssante.fr' }],
    otherDomain: null,
  });
});

it('names the numbers that are none', () => {
  expect(numberFaults(form())).toEqual([]);
  expect(
    numberFaults({ ...form(), decisionHours: ' ', publicationHours: 'deux', correctionDays: '1.5' }),
  ).toEqual([
    { field: 'decisionHours', code: 'REQUIRED' },
    { field: 'publicationHours', code: 'NUMBER_OUT_OF_RANGE' },
    { field: 'correctionDays', code: 'NUMBER_OUT_OF_RANGE' },
  ]);
});

it.each([
  ['serviceHours.1.closes', 'serviceHours.2.closes'],
  ['serviceHours', 'serviceHours'],
  ['domains.0.domain', 'domains.0.domain'],
  ['serviceDesk.url', 'serviceDesk.url'],
])('shows a fault at %s of the graph at %s of the form', (field, shownAt) => {
  expect(atFormField({ field, code: 'REQUIRED' }, writeSettings(form()))).toEqual({
    field: shownAt,
    code: 'REQUIRED',
  });
});
