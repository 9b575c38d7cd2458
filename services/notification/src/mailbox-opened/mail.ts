import { frenchMoment } from '../mails/french-moment';
import { HOW_TO_OPEN, SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface OpenedFacts {
  reference: string;
  displayAddress: string;
  description: string;
  hasManager: boolean;
  listeRouge: boolean;
  publishBefore: string;
}

/** A request was approved: the address, when others find it, how to open the box. */
export function mailboxOpenedMail(facts: OpenedFacts, stationery: Stationery): MailText {
  const { reference, displayAddress, description, hasManager } = facts;
  return layout(
    {
      subject: `Demande ${reference} validée : votre BAL ORG est créée`,
      preview: 'Son adresse, sa visibilité dans l’annuaire santé, comment l’ouvrir.',
      title: 'Votre boîte organisationnelle est créée',
      blocks: [
        { say: `Bonne nouvelle : le centre de services a validé votre demande ${reference}.` },
        {
          facts: [
            ['Adresse MSSanté', displayAddress],
            ['Boîte', description],
          ],
        },
        {
          say: 'Cette adresse est définitive : elle ne changera pas et ne sera jamais donnée à une autre structure.',
        },
        { say: visibility(facts) },
        ...(hasManager ? howToOpen : noManagerYet(reference)),
      ],
    },
    stationery,
  );
}

function visibility({ listeRouge, hasManager, publishBefore }: OpenedFacts): string {
  if (listeRouge)
    return 'Comme vous l’avez demandé (liste rouge), elle n’apparaîtra pas dans l’annuaire santé : communiquez-la vous-même à vos correspondants.';
  if (!hasManager)
    return 'Elle n’apparaîtra dans l’annuaire santé qu’une fois son premier gestionnaire désigné.';
  return `Elle sera visible dans l’annuaire santé sous 72 heures, au plus tard le ${frenchMoment(publishBefore)}. Vous recevrez alors un dernier message.`;
}

const howToOpen: Block[] = [
  { say: 'Pour ouvrir votre boîte :' },
  HOW_TO_OPEN,
  SIGN_IN_LINK,
  { say: 'Depuis la boîte, vous pouvez ajouter les personnes qui l’utiliseront avec vous.' },
];

const noManagerYet = (reference: string): Block[] => [
  {
    say: `Aucun compte individuel ne lui est encore associé : personne ne peut l’ouvrir pour l’instant. Le centre de services invitera son premier gestionnaire, à une adresse qu’il aura vérifiée. Sans nouvelles, contactez-le avec la référence ${reference}.`,
  },
];
