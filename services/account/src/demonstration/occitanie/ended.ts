import { refuse, reopen, withdraw } from '../acts';
import type { Story } from '../story';
import { CLAIRE, JULIEN } from './reviewers';

/** What ended without a mailbox, and one that was opened again. */
export const ENDED: Story[] = [
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
