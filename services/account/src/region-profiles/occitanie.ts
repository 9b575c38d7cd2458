import type { RegionSettings } from './region-settings';

/** Occitanie, as the guide of its service describes it. Other hours and delays are the product's defaults. */
export const occitanie: RegionSettings = {
  open: true,
  gradesName: 'GRADeS Occitanie',
  serviceDesk: {
    url: 'https://assistance.esante-occitanie.fr',
    phone: '0 820 250 035',
    phonePrice: '0,12 € la minute + prix d’un appel',
    hours: 'du lundi au vendredi, de 8 h 30 à 18 h 30',
  },
  connectionRequestUrl: 'https://assistance.esante-occitanie.fr',
  serviceHours: {
    timeZone: 'Europe/Paris',
    days: Object.fromEntries(
      ['1', '2', '3', '4', '5'].map((day) => [day, { opens: '08:30', closes: '18:30' }]),
    ),
  },
  decisionHours: 16,
  publicationHours: 72,
  correctionDays: 30,
  cancelWindowMinutes: 2,
  publishesOnApproval: true,
  publicationChannel: 'FHIR',
  domains: { 'G15-21': 'pharmacien.oc.mssante.fr', 'G15-10': 'medecin.oc.mssante.fr' },
  otherDomain: null,
};
