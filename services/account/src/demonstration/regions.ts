import { occitanie } from '../region-profiles/occitanie';
import type { RegionSettings } from '../region-profiles/region-settings';

/** Two regions, so that their separation is seen. Domains besides those of the guide are made up. */
export const DEMONSTRATION_REGIONS: Record<string, RegionSettings> = {
  '76': {
    ...occitanie,
    domains: { ...occitanie.domains, 'G15-60': 'infirmier.oc.mssante.fr' },
    otherDomain: 'sante.oc.mssante.fr',
  },
  '94': {
    ...occitanie,
    gradesName: 'GRADeS Corse (démonstration)',
    serviceDesk: {
      url: 'https://assistance.sante-corse.example',
      phone: '04 65 71 00 00',
      phonePrice: 'prix d’un appel local',
      hours: 'du lundi au vendredi, de 9 h à 17 h',
    },
    connectionRequestUrl: 'https://assistance.sante-corse.example/raccordement',
    publishesOnApproval: false,
    publicationChannel: 'FILE',
    domains: { 'G15-21': 'pharmacien.corse.mssante.fr', 'G15-10': 'medecin.corse.mssante.fr' },
    otherDomain: 'sante.corse.mssante.fr',
  },
};
