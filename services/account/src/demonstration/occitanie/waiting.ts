import { claim, note } from '../acts';
import type { Story } from '../story';
import { CLAIRE, JULIEN } from './reviewers';

/** What waits for a reviewer, from late to just arrived. */
export const WAITING: Story[] = [
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
