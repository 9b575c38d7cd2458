import { differencesOf } from './differences';
import type { TypedSettings } from './region-profiles.api';

const settings: TypedSettings = {
  open: true,
  gradesName: 'GRADeS Occitanie',
  serviceDesk: { url: 'https://assistance.example', phone: '0 820 250 035', phonePrice: 'x', hours: 'y' },
  connectionRequestUrl: 'https://assistance.example',
  serviceHours: [{ day: 1, opens: '08:30', closes: '18:30' }],
  decisionHours: 16,
  publicationHours: 72,
  correctionDays: 30,
  cancelWindowMinutes: 2,
  publishesOnApproval: true,
  publicationChannel: 'FHIR',
  domains: [
    { professionKey: 'G15-21', domain: 'pharmacien.oc.mssante.fr' },
    { professionKey: 'G15-10', domain: 'medecin.oc.mssante.fr' },
  ],
  otherDomain: null,
};

it('finds none between equal settings, whatever the order of their rows', () => {
  expect(differencesOf(settings, { ...settings, domains: settings.domains.toReversed() })).toEqual([]);
});

it('finds each setting that changed, with its old and its new value', () => {
  const after: TypedSettings = {
    ...settings,
    open: false,
    serviceDesk: { ...settings.serviceDesk, phone: '04 65 71 00 00' },
    decisionHours: 24,
    otherDomain: 'sante.oc.mssante.fr',
  };
  expect(differencesOf(settings, after)).toEqual([
    { setting: 'open', before: true, after: false },
    { setting: 'serviceDesk.phone', before: '0 820 250 035', after: '04 65 71 00 00' },
    { setting: 'decisionHours', before: 16, after: 24 },
    { setting: 'otherDomain', before: null, after: 'sante.oc.mssante.fr' },
  ]);
});

it('finds days and domains that were added, changed and removed', () => {
  const after: TypedSettings = {
    ...settings,
    serviceHours: [
      { day: 1, opens: '08:30', closes: '17:00' },
      { day: 6, opens: '09:00', closes: '12:00' },
    ],
    domains: [
      { professionKey: 'G15-21', domain: 'pharmacie.oc.mssante.fr' },
      { professionKey: 'G15-60', domain: 'infirmier.oc.mssante.fr' },
    ],
  };
  expect(differencesOf(settings, after)).toEqual([
    { setting: 'serviceHours.1', before: '08:30 – 18:30', after: '08:30 – 17:00' },
    { setting: 'serviceHours.6', before: null, after: '09:00 – 12:00' },
    { setting: 'domains.G15-21', before: 'pharmacien.oc.mssante.fr', after: 'pharmacie.oc.mssante.fr' },
    { setting: 'domains.G15-10', before: 'medecin.oc.mssante.fr', after: null },
    { setting: 'domains.G15-60', before: null, after: 'infirmier.oc.mssante.fr' },
  ]);
});
