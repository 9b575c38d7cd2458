import { approve, claim, invite, refuse, verify } from './acts';
import type { Story } from './story';

const LESIA = 'lesia.santini@grades-corse.example';

/** A smaller region that publishes by file, on "Publier": what stands there is seen by nobody of the other one. */
export const CORSICA_STORIES: Story[] = [
  {
    structure: '2B9999065',
    applicant: 'matteu.orsoni@msp-centre-corse.example',
    handedIn: '8 d 14:00',
    then: [
      ['7 d 09:15', verify(LESIA)],
      ['7 d 09:20', approve(LESIA)],
    ],
  },
  {
    structure: '2A9999018',
    applicant: 'letizia.giacomoni@pharmacie-sanguinaires.example',
    handedIn: '6 d 09:30',
    then: [
      ['5 d 10:06', verify(LESIA)],
      ['5 d 10:10', approve(LESIA)],
    ],
  },
  {
    structure: '2B9999057',
    applicant: 'matteu.orsoni@msp-centre-corse.example',
    handedIn: '4 d 11:00',
    then: [
      ['3 d 09:40', approve(LESIA)],
      [
        '3 d 15:00',
        invite('matteu.orsoni@msp-centre-corse.example', 'anna.rossi@ch-balagne.example', 'READER'),
      ],
    ],
  },
  {
    structure: '2B9999040',
    applicant: 'anna.rossi@ch-balagne.example',
    service: 'Médecine polyvalente',
    handedIn: '2 d 14:30',
    then: [['1 d 10:00', approve(LESIA)]],
  },
  {
    structure: '2B9999016',
    applicant: 'andria.paoletti@pharmacie-bastia.example',
    handedIn: '170 min',
  },
  {
    structure: '2A9999042',
    applicant: 'matteu.orsoni@msp-centre-corse.example',
    handedIn: '1 d 11:45',
    then: [['30 min', claim(LESIA)]],
  },
  {
    structure: '2B9999024',
    applicant: 'andria.paoletti@pharmacie-bastia.example',
    handedIn: '3 d 10:00',
    then: [['2 d 10:30', refuse(LESIA, 'La titulaire de la pharmacie dit ne pas connaître cette demande.')]],
  },
];
