import { approve, askToJoin, claim, invite, refuseToJoin, verify } from '../acts';
import type { Story } from '../story';
import { CLAIRE, JULIEN } from './reviewers';

/** Mailboxes that stand, with their members. */
export const OPENED: Story[] = [
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
      [
        '6 d 11:12',
        askToJoin('ines.delmas@msp-segala.example', 'Je prescris souvent pour des patients de Gaillac.'),
      ],
      [
        '6 d 17:30',
        refuseToJoin(
          'elise.gauthier@pharmacie-abbatiale.example',
          'Cette boîte est celle de l’officine : écrivez-nous plutôt à son adresse.',
        ),
      ],
      [
        '2 d 18:20',
        askToJoin(
          'hugo.bastide@pharmacie-albi.example',
          'Je remplace Bastien le samedi depuis début novembre.',
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
      [
        '4 d 10:20',
        askToJoin(
          'nadia.esteve@pharmacie-mercadal.example',
          'Je remplace Romain pendant ses congés de décembre.',
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
