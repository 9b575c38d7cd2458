import { ask, correct } from '../acts';
import type { Story } from '../story';
import { CLAIRE, JULIEN } from './reviewers';

/** What waits for its applicant, or came back from him. */
export const CORRECTIONS: Story[] = [
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
