import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface RefusalFacts {
  reference: string;
  /** As the reviewer typed it. */
  reason: string;
}

/** A request was refused, why, and what can still be done. */
export function mailboxRequestRefusedMail(
  { reference, reason }: RefusalFacts,
  stationery: Stationery,
): MailText {
  return layout(
    {
      subject: `Demande ${reference} refusée`,
      preview: 'Le motif, et ce que vous pouvez faire.',
      title: 'Votre demande n’a pas pu être validée',
      blocks: [
        {
          say: `Le centre de services a examiné votre demande de boîte organisationnelle ${reference} et ne peut pas la valider. Voici le motif :`,
        },
        { quote: reason },
        { say: 'Aucune boîte n’a été créée et aucune adresse n’a été réservée.' },
        {
          say: `Si ce motif peut être levé, faites une nouvelle demande. S’il vous paraît inexact, contactez le centre de services avec la référence ${reference} : une demande refusée peut être rouverte.`,
        },
        { link: { label: 'Faire une nouvelle demande', path: '/' } },
      ],
    },
    stationery,
  );
}
