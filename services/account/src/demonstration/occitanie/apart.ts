import { approve, close, invite, note, suspend, verify } from '../acts';
import type { Story } from '../story';
import { CLAIRE, JULIEN } from './reviewers';

/** Mailboxes whose way is another: kept out of the national directory, refused by it, suspended, closed. */
export const APART: Story[] = [
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
