import { AccountKind } from '../accounts/account.entity';
import type { VouchedAccount } from '../accounts/open-vouched-account';
import type { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';
import { occitanie } from '../region-profiles/occitanie';
import type { RegionSettings } from '../region-profiles/region-settings';

/** Made-up people and requests. The structures are those of the simulator's register; each identifier passes its key. */

export const DEMONSTRATION_REGIONS: Record<string, RegionSettings> = {
  '76': occitanie,
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
  },
};

type DemonstrationAccount = Omit<VouchedAccount, 'password'> & { role: string; administers?: string };

const person = (familyName: string, givenName: string, email: string) => ({ familyName, givenName, email });
const staff = { kind: AccountKind.INT, professionKey: null, rpps: null };

export const DEMONSTRATION_ACCOUNTS: DemonstrationAccount[] = [
  {
    ...person('Fabre', 'Claire', 'claire.fabre@grades-occitanie.example'),
    ...staff,
    role: 'Administratrice GRADeS, Occitanie',
    regionCode: '76',
    administers: '76',
  },
  {
    ...person('Roques', 'Julien', 'julien.roques@grades-occitanie.example'),
    ...staff,
    role: 'Administrateur GRADeS, Occitanie',
    regionCode: '76',
    administers: '76',
  },
  {
    ...person('Santini', 'Lesia', 'lesia.santini@grades-corse.example'),
    ...staff,
    role: 'Administratrice GRADeS, Corse',
    regionCode: '94',
    administers: '94',
  },
  {
    ...person('Laurens', 'Camille', 'camille.laurens@pharmacie-albi.example'),
    role: 'Pharmacienne (compte individuel, avec RPPS)',
    kind: AccountKind.PER,
    professionKey: 'G15-21',
    rpps: '99900000003',
    regionCode: '76',
  },
  {
    ...person('Bastide', 'Hugo', 'hugo.bastide@pharmacie-albi.example'),
    role: 'Préparateur en pharmacie (compte individuel, sans RPPS)',
    kind: AccountKind.INT,
    professionKey: 'G15-39',
    rpps: null,
    regionCode: '76',
  },
  {
    ...person('Delmas', 'Inès', 'ines.delmas@msp-segala.example'),
    role: 'Médecin (compte individuel, avec RPPS)',
    kind: AccountKind.PER,
    professionKey: 'G15-10',
    rpps: '10999999997',
    regionCode: '76',
  },
  {
    ...person('Paoletti', 'Andria', 'andria.paoletti@pharmacie-bastia.example'),
    role: 'Pharmacien en Corse (compte individuel, avec RPPS)',
    kind: AccountKind.PER,
    professionKey: 'G15-21',
    rpps: '99900000011',
    regionCode: '94',
  },
];

export const DEMONSTRATION_REQUESTS: {
  applicant: string;
  regionCode: string;
  form: Partial<MailboxRequestForm>;
}[] = [
  {
    applicant: 'camille.laurens@pharmacie-albi.example',
    regionCode: '76',
    form: {
      contactEmail: 'pharmacie-des-tanneurs@officine.example',
      description: 'Pharmacie des Tanneurs, quai des Jacobins, 81100 Castres',
      identifierType: 'FINESS',
      identifier: '819999020',
      address: '4 quai des Jacobins',
      town: 'Castres',
      postcode: '81100',
      departmentCode: '81',
      socialName: 'Pharmacie des Tanneurs',
      phone: '05 36 49 01 06',
      managerFamilyName: 'Laurens',
      managerGivenName: 'Camille',
      managerProfessionKey: 'G15-21',
      managerRpps: '99900000003',
    },
  },
  {
    applicant: 'ines.delmas@msp-segala.example',
    regionCode: '76',
    form: {
      contactEmail: 'secretariat@msp-segala.example',
      description: 'Secrétariat médical, maison de santé du Ségala, 81400 Carmaux',
      identifierType: 'FINESS',
      identifier: '819999087',
      address: '29 avenue Jean Jaurès',
      town: 'Carmaux',
      postcode: '81400',
      departmentCode: '81',
      socialName: 'MSP du Ségala',
      service: 'Secrétariat médical',
      phone: '05 36 49 26 50',
      managerFamilyName: 'Delmas',
      managerGivenName: 'Inès',
      managerProfessionKey: 'G15-10',
      managerRpps: '10999999997',
    },
  },
  {
    applicant: 'andria.paoletti@pharmacie-bastia.example',
    regionCode: '94',
    form: {
      contactEmail: 'pharmacie-du-vieux-port@officine.example',
      description: 'Pharmacie du Vieux Port, boulevard Paoli, 20200 Bastia',
      identifierType: 'FINESS',
      identifier: '2B9999016',
      address: '22 boulevard Paoli',
      town: 'Bastia',
      postcode: '20200',
      departmentCode: '2B',
      socialName: 'Pharmacie du Vieux Port',
      phone: '04 65 71 20 14',
      managerFamilyName: 'Paoletti',
      managerGivenName: 'Andria',
      managerProfessionKey: 'G15-21',
      managerRpps: '99900000011',
    },
  },
];
