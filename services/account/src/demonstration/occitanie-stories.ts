import {
  approve,
  ask,
  claim,
  close,
  correct,
  invite,
  note,
  refuse,
  reopen,
  suspend,
  verify,
  withdraw,
} from './acts';
import type { Story } from './story';

const CLAIRE = 'claire.fabre@grades-occitanie.example';
const JULIEN = 'julien.roques@grades-occitanie.example';

/** Mailboxes that stand, with their members. */
const OPENED: Story[] = [
  {
    structure: '819999038',
    applicant: 'elise.gauthier@pharmacie-abbatiale.example',
    handedIn: '12 d 09:14',
    then: [
      ['12 d 10:02', claim(CLAIRE)],
      ['12 d 10:18', verify(CLAIRE)],
      ['12 d 10:20', approve(CLAIRE)],
      [
        '11 d 08:55',
        invite(
          'elise.gauthier@pharmacie-abbatiale.example',
          'bastien.combes@pharmacie-abbatiale.example',
          'MEMBER',
        ),
      ],
    ],
  },
  {
    structure: '319999017',
    applicant: 'romain.marty@pharmacie-minimes.example',
    handedIn: '11 d 14:31',
    then: [
      ['10 d 09:03', verify(JULIEN)],
      ['10 d 09:05', approve(JULIEN)],
      [
        '10 d 11:40',
        invite(
          'romain.marty@pharmacie-minimes.example',
          'agathe.soulie@pharmacie-minimes.example',
          'MANAGER',
        ),
      ],
    ],
  },
  {
    structure: '819999061',
    applicant: 'paul.espinasse@ehpad-berges.example',
    service: 'Direction des soins',
    handedIn: '10 d 10:48',
    then: [
      ['9 d 09:30', claim(JULIEN)],
      ['9 d 09:40', verify(JULIEN)],
      ['9 d 09:41', approve(JULIEN)],
      [
        '8 d 13:20',
        invite('paul.espinasse@ehpad-berges.example', 'lucie.roumegous@ehpad-berges.example', 'DEPUTY'),
      ],
      [
        '8 d 13:22',
        invite('paul.espinasse@ehpad-berges.example', 'farid.cazalis@ehpad-berges.example', 'MEMBER'),
      ],
      ['1 d 16:05', invite('paul.espinasse@ehpad-berges.example', 'nuit@ehpad-berges.example', 'READER')],
    ],
  },
  {
    structure: '819999053',
    applicant: 'sophie.teulade@ch-rives-du-tarn.example',
    service: 'Cardiologie',
    handedIn: '9 d 11:12',
    then: [
      ['8 d 10:12', verify(CLAIRE)],
      ['8 d 10:15', approve(CLAIRE)],
      [
        '7 d 09:00',
        invite('sophie.teulade@ch-rives-du-tarn.example', 'marc.nguyen@ch-rives-du-tarn.example', 'DEPUTY'),
      ],
      [
        '7 d 09:02',
        invite('sophie.teulade@ch-rives-du-tarn.example', 'samia.benali@ch-rives-du-tarn.example', 'MEMBER'),
      ],
    ],
  },
  {
    structure: '819999053',
    applicant: 'jeanne.vaissiere@ch-rives-du-tarn.example',
    service: 'Pharmacie à usage intérieur',
    handedIn: '8 d 15:37',
    typed: { phone: '05 36 49 10 08' },
    then: [
      ['7 d 10:46', verify(CLAIRE)],
      ['7 d 10:50', approve(CLAIRE)],
    ],
  },
  {
    structure: '319999066',
    applicant: 'thomas.calvet@msp-lauragais.example',
    handedIn: '7 d 12:03',
    then: [
      ['6 d 09:10', approve(JULIEN)],
      [
        '6 d 14:00',
        invite('thomas.calvet@msp-lauragais.example', 'manon.puech@msp-lauragais.example', 'MEMBER'),
      ],
    ],
  },
  {
    structure: '319999082',
    applicant: 'olivier.ferran@lbm-deux-rives.example',
    handedIn: '6 d 16:44',
    then: [
      ['5 d 09:20', verify(CLAIRE)],
      ['5 d 09:25', approve(CLAIRE)],
    ],
  },
  {
    structure: '349999011',
    applicant: 'antoine.rouviere@pharmacie-ecusson.example',
    handedIn: '2 d 09:33',
    then: [
      ['2 d 14:10', claim(JULIEN)],
      ['1 d 09:02', approve(JULIEN)],
    ],
  },
  {
    structure: '469999031',
    applicant: 'helene.lacombe@msp-bouriane.example',
    handedIn: '1 d 10:27',
    then: [['45 min', approve(CLAIRE)]],
  },
];

/** Mailboxes whose way is another: kept out of the national directory, refused by it, suspended, closed. */
const APART: Story[] = [
  {
    structure: '099999047',
    applicant: 'luc.granier@cabinet-touyre.example',
    handedIn: '9 d 17:20',
    typed: { listeRouge: true },
    then: [['8 d 11:00', approve(JULIEN)]],
  },
  {
    structure: '819999095',
    applicant: null,
    handedIn: '5 d 09:50',
    typed: {
      managerFamilyName: 'Rességuier',
      managerGivenName: 'Odile',
      managerProfessionKey: 'G15-10',
      managerRpps: '99900000383',
    },
    then: [
      [
        '4 d 10:30',
        note(CLAIRE, 'Responsable jointe au numéro du répertoire : l’adresse de contact est bien la sienne.'),
      ],
      ['4 d 10:42', approve(CLAIRE)],
      ['4 d 10:50', invite(CLAIRE, 'odile.resseguier@cpts-cocagne.example', 'MANAGER')],
    ],
  },
  {
    structure: '319999090',
    applicant: 'flore.moulin@equipe-palliative.example',
    service: 'Équipe mobile de soins palliatifs',
    handedIn: '4 d 14:18',
    typed: {
      identifierType: 'SIRET',
      identifier: '09999500300011',
      socialName: 'Équipe mobile de soins palliatifs',
      phone: '05 36 49 40 12',
    },
    then: [['3 d 15:05', approve(JULIEN)]],
  },
  {
    structure: '829999028',
    applicant: 'denis.fournier@ehpad-cloitre.example',
    handedIn: '12 d 15:02',
    then: [
      ['11 d 09:45', approve(CLAIRE)],
      [
        '3 d 11:30',
        suspend(CLAIRE, 'Changement de direction annoncé : plus personne ne répond depuis dix jours.'),
      ],
    ],
  },
  {
    structure: '099999021',
    applicant: 'nadia.esteve@pharmacie-mercadal.example',
    handedIn: '14 d 10:40',
    then: [
      ['13 d 09:14', verify(JULIEN)],
      ['13 d 09:20', approve(JULIEN)],
      [
        '2 d 16:15',
        close(JULIEN, 'La pharmacie a cessé son activité ; fermeture demandée par sa titulaire.'),
      ],
    ],
  },
];

/** What waits for a reviewer, from late to just arrived. */
const WAITING: Story[] = [
  { structure: '129999017', applicant: 'vincent.serres@pharmacie-piton.example', handedIn: '4 d 09:08' },
  { structure: '349999045', applicant: 'beatrice.azema@ehpad-cigales.example', handedIn: '3 d 11:52' },
  { structure: '349999037', applicant: 'jordi.pujol@pharmacie-mole.example', handedIn: '1 d 09:06' },
  { structure: '669999039', applicant: 'amandine.tournier@sante-vernet.example', handedIn: '1 d 15:34' },
  { structure: '819999020', applicant: 'camille.laurens@pharmacie-albi.example', handedIn: '190 min' },
  {
    structure: '819999087',
    applicant: 'ines.delmas@msp-segala.example',
    service: 'Secrétariat médical',
    handedIn: '150 min',
  },
  {
    structure: '819999079',
    applicant: 'samia.benali@ch-rives-du-tarn.example',
    handedIn: '120 min',
    typed: { phone: '05 36 49 11 14' },
  },
  {
    structure: '819999038',
    applicant: 'bastien.combes@pharmacie-abbatiale.example',
    handedIn: '95 min',
    typed: {
      description: 'Pharmacie de l’Abbatiale à Gaillac 81600',
      managerFamilyName: 'Gauthier',
      managerGivenName: 'Élise',
      managerProfessionKey: 'G15-21',
    },
  },
  {
    structure: '319999025',
    applicant: 'romain.marty@pharmacie-minimes.example',
    handedIn: '60 min',
    typed: { identifier: '319999512' },
  },
  { structure: '309999019', applicant: 'eric.bousquet@pharmacie-fontaine.example', handedIn: '25 min' },
  {
    structure: '319999058',
    applicant: 'anais.sabatier@ehpad-tournesols.example',
    handedIn: '1 d 13:20',
    then: [['20 min', claim(CLAIRE)]],
  },
  {
    structure: '349999060',
    applicant: 'yves.hebrard@lbm-littoral.example',
    handedIn: '2 d 10:10',
    then: [
      ['1 d 14:40', claim(JULIEN)],
      [
        '1 d 14:52',
        note(JULIEN, 'Le numéro de téléphone sonne occupé. À rappeler demain matin avant de décider.'),
      ],
      ['15 min', claim(JULIEN)],
    ],
  },
  {
    structure: '099999039',
    applicant: 'maylis.carrere@ch-couserans.example',
    service: 'Urgences',
    handedIn: '2 d 16:25',
    then: [['1 d 11:00', claim(CLAIRE)]],
  },
  { structure: '349999078', applicant: 'karim.dupuy@cpts-garrigues.example', handedIn: '330 min' },
];

/** What waits for its applicant, or came back from him. */
const CORRECTIONS: Story[] = [
  {
    structure: '309999027',
    applicant: 'sarah.lagarde@pharmacie-duche.example',
    handedIn: '3 d 09:40',
    typed: { address: '5 place aux Herbes, 2e étage', phone: '04 65 71 02 21' },
    then: [
      [
        '2 d 10:30',
        ask(CLAIRE, {
          phone: 'Ce numéro n’est pas celui du répertoire FINESS : est-ce bien celui de la pharmacie ?',
        }),
      ],
    ],
  },
  {
    structure: '329999031',
    applicant: 'pierre.duffaut@msp-lomagne.example',
    handedIn: '5 d 11:11',
    typed: { identifier: '329999528' },
    then: [
      [
        '4 d 09:30',
        ask(JULIEN, {
          identifier:
            'C’est le FINESS de l’entité juridique. Indiquez celui de l’établissement (géographique).',
        }),
      ],
    ],
  },
  {
    structure: '659999031',
    applicant: 'coralie.barthe@ehpad-thermes.example',
    handedIn: '6 d 14:00',
    typed: { description: 'EHPAD' },
    then: [
      [
        '5 d 10:00',
        ask(CLAIRE, { description: 'Précisez le nom de l’établissement, la ville et le code postal.' }),
      ],
    ],
  },
  {
    structure: '329999015',
    applicant: 'remi.castets@pharmacie-artagnan.example',
    handedIn: '4 d 10:20',
    typed: { address: '1 place de la Libération, bâtiment B' },
    then: [
      [
        '3 d 09:15',
        ask(JULIEN, { address: 'Le bâtiment B n’existe pas au répertoire : vérifiez l’adresse.' }),
      ],
      ['80 min', correct({ address: '1 place de la Libération' })],
    ],
  },
  {
    structure: '659999049',
    applicant: 'lea.mondin@sante-lapacca.example',
    handedIn: '5 d 15:30',
    typed: { managerRpps: null },
    then: [
      [
        '4 d 11:45',
        ask(CLAIRE, { managerRpps: 'Indiquez le RPPS de la responsable : il figure sur sa carte CPS.' }),
      ],
      ['1 d 17:10', correct({ managerRpps: '99900000342' })],
    ],
  },
  {
    structure: '129999041',
    applicant: 'maylis.carrere@ch-couserans.example',
    handedIn: '32 d 10:00',
    then: [['31 d 09:00', ask(JULIEN, { description: 'Précisez le service auquel la boîte est destinée.' })]],
  },
];

/** What ended without a mailbox, and one that was opened again. */
const ENDED: Story[] = [
  {
    structure: '319999074',
    applicant: 'olivier.ferran@lbm-deux-rives.example',
    handedIn: '8 d 09:45',
    then: [
      [
        '7 d 14:20',
        refuse(CLAIRE, 'Le site de Blagnac partage la boîte du site Matabiau : demandez à y être ajouté.'),
      ],
    ],
  },
  {
    structure: '669999021',
    applicant: 'coralie.barthe@ehpad-thermes.example',
    handedIn: '6 d 10:05',
    then: [
      ['5 d 16:30', refuse(JULIEN, 'La demande doit venir d’une personne qui exerce dans l’établissement.')],
    ],
  },
  {
    structure: '119999035',
    applicant: 'beatrice.azema@ehpad-cigales.example',
    handedIn: '7 d 11:25',
    then: [
      [
        '6 d 10:40',
        refuse(CLAIRE, 'Aucune réponse au téléphone de l’établissement : identité non confirmée.'),
      ],
      [
        '1 d 10:00',
        reopen(CLAIRE, 'L’établissement a rappelé et confirme la demande de sa médecin coordonnatrice.'),
      ],
    ],
  },
  {
    structure: '669999013',
    applicant: 'jordi.pujol@pharmacie-mole.example',
    handedIn: '5 d 12:00',
    then: [['4 d 08:50', withdraw]],
  },
  {
    structure: '489999029',
    applicant: 'karim.dupuy@cpts-garrigues.example',
    service: 'Consultations externes',
    handedIn: '3 d 16:00',
    then: [['2 d 09:10', withdraw]],
  },
];

export const OCCITANIE_STORIES = [...OPENED, ...APART, ...WAITING, ...CORRECTIONS, ...ENDED];
