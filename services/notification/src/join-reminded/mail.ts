import { frenchMoment } from '../mails/french-moment';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { whereToAnswer, whoAsksToJoin, type AskerFacts } from '../mails/who-asks-to-join';

export interface JoinRemindedFacts extends AskerFacts {
  askedAt: string;
  /** Past it the request ends without an answer. */
  answerBefore: string;
}

/** Somebody still waits to open a mailbox: since when, until when, and where to answer. */
export const joinRemindedMail = (facts: JoinRemindedFacts, stationery: Stationery): MailText =>
  layout(
    {
      subject: 'Rappel : une personne attend votre réponse pour une BAL ORG',
      preview: `Sans réponse avant le ${frenchMoment(facts.answerBefore)}, sa demande prend fin.`,
      title: 'Une personne attend toujours votre réponse',
      blocks: [
        {
          say: `Depuis le ${frenchMoment(facts.askedAt)}, cette personne attend de savoir si elle peut ouvrir une boîte organisationnelle (BAL ORG) que vous gérez :`,
        },
        ...whoAsksToJoin(facts),
        {
          say: `Répondez avant le ${frenchMoment(facts.answerBefore)}, même pour refuser. Ensuite, sa demande prend fin et nous l’en informons.`,
        },
        ...whereToAnswer,
      ],
    },
    stationery,
  );
