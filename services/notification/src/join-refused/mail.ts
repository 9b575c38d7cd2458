import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { typedReason } from '../mails/typed-reason';

export interface JoinRefusedFacts {
  displayAddress: string;
  description: string;
  /** As whoever refused typed it; nobody has to give one. */
  reason: string | null;
}

/** Somebody who asked to open a mailbox is not let in: why, and what can still be done. */
export function joinRefusedMail(
  { displayAddress, description, reason }: JoinRefusedFacts,
  stationery: Stationery,
): MailText {
  return layout(
    {
      subject: 'Votre demande d’accès à une BAL ORG n’a pas été acceptée',
      preview: 'Ce que vous pouvez faire.',
      title: 'Votre demande d’accès n’a pas été acceptée',
      blocks: [
        {
          say: 'Vous avez demandé à rejoindre cette boîte organisationnelle (BAL ORG), et votre demande n’a pas été acceptée :',
        },
        {
          facts: [
            ['Boîte', description],
            ['Adresse MSSanté', displayAddress],
          ],
        },
        ...(reason === null ? [] : typedReason(reason)),
        {
          say: 'Vous pensez à une erreur ? Adressez-vous directement aux personnes de la boîte. Sinon, vous pouvez poursuivre une demande pour avoir votre propre boîte.',
        },
        { link: { label: 'Voir mes demandes', path: '/espace/demandes' } },
        {
          say: 'Rien d’autre n’a changé : votre compte individuel, vos boîtes et vos demandes restent tels quels.',
        },
      ],
    },
    stationery,
  );
}
