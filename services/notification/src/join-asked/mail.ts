import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { whereToAnswer, whoAsksToJoin, type AskerFacts } from '../mails/who-asks-to-join';

/** Somebody asks to open a mailbox: who it is, and where whoever keeps its members answers. */
export const joinAskedMail = (facts: AskerFacts, stationery: Stationery): MailText =>
  layout(
    {
      subject: 'Une personne demande à rejoindre une BAL ORG',
      preview: 'Qui demande, pour quelle boîte, et où répondre.',
      title: 'Une personne demande à rejoindre une boîte que vous gérez',
      blocks: [
        {
          say: 'Cette personne demande à ouvrir, avec son compte individuel, une boîte organisationnelle (BAL ORG) que vous gérez :',
        },
        ...whoAsksToJoin(facts),
        ...whereToAnswer,
      ],
    },
    stationery,
  );
