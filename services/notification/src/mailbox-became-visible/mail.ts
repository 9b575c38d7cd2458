import { HOW_TO_OPEN, SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface VisibleFacts {
  displayAddress: string;
}

/** The mailbox can be found in the national directory from now on. */
export function mailboxBecameVisibleMail({ displayAddress }: VisibleFacts, stationery: Stationery): MailText {
  return layout(
    {
      subject: 'Votre BAL ORG est visible dans l’annuaire santé',
      preview: 'Vos correspondants peuvent la trouver et vous écrire.',
      title: 'Votre boîte est visible dans l’annuaire santé',
      blocks: [
        {
          say: 'Nous venons de retrouver l’adresse de votre boîte organisationnelle dans l’annuaire santé :',
        },
        { facts: [['Adresse MSSanté', displayAddress]] },
        {
          say: 'Dès maintenant, les utilisateurs d’une messagerie sécurisée de santé peuvent la trouver et vous écrire. Pensez à l’ouvrir régulièrement :',
        },
        HOW_TO_OPEN,
        SIGN_IN_LINK,
      ],
    },
    stationery,
  );
}
