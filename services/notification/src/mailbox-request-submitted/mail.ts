import { frenchMoment } from '../mails/french-moment';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface SubmittedFacts {
  reference: string;
  corrected: boolean;
  description: string;
  decideBefore: string;
  /** Secret of the tracking link; null for an address that nobody proved to be his. */
  token: string | null;
}

/** A request arrived: its reference, when it is answered, where to follow it. */
export function mailboxRequestSubmittedMail(facts: SubmittedFacts, stationery: Stationery): MailText {
  const { reference, corrected, description, decideBefore, token } = facts;
  const deadline = frenchMoment(decideBefore);
  return layout(
    {
      subject: corrected ? `Demande ${reference} : votre correction est reçue` : `Demande ${reference} reçue`,
      preview: `Réponse au plus tard le ${deadline}.`,
      title: corrected ? 'Votre correction est bien arrivée' : 'Votre demande est bien arrivée',
      blocks: [
        {
          say: corrected
            ? 'Merci pour votre correction. L’examen de votre demande de boîte organisationnelle (BAL ORG) reprend.'
            : 'Merci. Votre demande de boîte organisationnelle (BAL ORG) est enregistrée.',
        },
        {
          facts: [
            ['Référence', reference],
            ['Boîte demandée', description],
            ['Réponse au plus tard le', deadline],
          ],
        },
        {
          say: 'Le centre de services vérifie maintenant vos informations. Vous recevrez sa décision par mail, avec l’adresse de la boîte si la demande est validée. D’ici là, vous n’avez rien à faire.',
        },
        ...followIt(token),
      ],
    },
    stationery,
  );
}

function followIt(token: string | null): Block[] {
  if (token === null)
    return [{ say: 'Gardez cette référence : le centre de services vous la demandera si vous l’appelez.' }];
  return [
    { link: { label: 'Suivre ma demande', path: `/suivi#${token}` } },
    {
      say: 'Ce lien vous est personnel : il montre votre demande et permet de la retirer. Ne le transmettez pas.',
    },
  ];
}
