import { followLink } from '../mails/follow-link';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';
import { requestStatus } from './request-status';

export interface TrackingFacts {
  reference: string;
  status: string;
  /** Secret of the tracking link; null for an address that nobody proved to be his. */
  token: string | null;
}

/** Where a request stands, for somebody who asked; the link that shows more goes to a proven address only. */
export function trackingLinkAskedMail(facts: TrackingFacts, stationery: Stationery): MailText {
  const { reference, status, token } = facts;
  const { name, meaning } = requestStatus(status);
  return layout(
    {
      subject:
        token === null
          ? `Demande ${reference} : où elle en est`
          : `Demande ${reference} : votre lien de suivi`,
      preview: 'Vous nous l’avez demandé sur la page de suivi.',
      title: 'Voici où en est votre demande',
      blocks: [
        { say: 'Vous souhaitez savoir où en est votre demande de boîte organisationnelle (BAL ORG).' },
        {
          facts: [
            ['Référence', reference],
            ['État', name],
          ],
        },
        { say: meaning },
        ...(token === null ? askTheDesk(reference) : followLink(token)),
        { say: 'Vous n’avez rien demandé ? Ignorez ce message : votre demande n’a pas changé.' },
      ],
    },
    stationery,
  );
}

const askTheDesk = (reference: string): Block[] => [
  {
    say: `Ce message ne contient pas de lien de suivi, car rien ne prouve encore que cette adresse mail est celle de l’auteur de la demande. Pour en savoir plus ou la modifier, contactez le centre de services avec la référence ${reference} : ses coordonnées sont à la fin de ce message.`,
  },
];
