import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

type Cause = 'UNANSWERED' | 'MAILBOX_CLOSED';

export interface JoinEndedFacts {
  displayAddress: string;
  description: string;
  cause: Cause;
}

const WHY: Record<Cause, string> = {
  UNANSWERED: 'Les personnes qui gèrent cette boîte organisationnelle (BAL ORG) n’ont pas répondu à temps :',
  MAILBOX_CLOSED:
    'Cette boîte organisationnelle (BAL ORG) a été fermée avant qu’une réponse ne vous soit donnée :',
};

const WHAT_NOW: Record<Cause, string> = {
  UNANSWERED:
    'Joignez directement ces personnes, ou le centre de services, puis redemandez. Vous pouvez aussi demander votre propre boîte.',
  MAILBOX_CLOSED: 'Vous pouvez demander votre propre boîte.',
};

/** Somebody who asked to open a mailbox waits no more, though nobody answered: why, and what can be done now. */
export const joinEndedMail = (
  { displayAddress, description, cause }: JoinEndedFacts,
  stationery: Stationery,
): MailText =>
  layout(
    {
      subject: 'Votre demande d’accès à une BAL ORG est restée sans réponse',
      preview: 'Ce que vous pouvez faire.',
      title: 'Votre demande d’accès a pris fin sans réponse',
      blocks: [
        { say: WHY[cause] },
        {
          facts: [
            ['Boîte', description],
            ['Adresse MSSanté', displayAddress],
          ],
        },
        { say: WHAT_NOW[cause] },
        { link: { label: 'Voir mes demandes', path: '/espace/demandes' } },
        {
          say: 'Rien d’autre n’a changé : votre compte individuel, vos boîtes et vos demandes restent tels quels.',
        },
      ],
    },
    stationery,
  );
