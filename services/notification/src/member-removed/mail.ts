import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface MemberRemovedFacts {
  displayAddress: string;
}

/** Somebody may no longer open a mailbox. */
export function memberRemovedMail({ displayAddress }: MemberRemovedFacts, stationery: Stationery): MailText {
  return layout(
    {
      subject: 'Votre accès à une BAL ORG a pris fin',
      preview: 'Votre compte individuel, lui, ne change pas.',
      title: 'Votre accès à une boîte a pris fin',
      blocks: [
        { say: 'Votre compte individuel n’ouvre plus cette boîte organisationnelle (BAL ORG) :' },
        { facts: [['Adresse MSSanté', displayAddress]] },
        { say: 'Votre compte individuel et vos autres boîtes restent inchangés. Vous n’avez rien à faire.' },
        {
          say: 'Vous pensez à une erreur ? Adressez-vous au gestionnaire de la boîte ou, à défaut, au centre de services.',
        },
      ],
    },
    stationery,
  );
}
