import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface JoinAskedFacts {
  displayAddress: string;
  description: string;
  /** As the person who asks typed it. */
  message: string | null;
  asker: { name: string; email: string };
}

/** Somebody asks to open a mailbox: who it is, and where whoever keeps its members answers. */
export function joinAskedMail(facts: JoinAskedFacts, stationery: Stationery): MailText {
  const { displayAddress, description, message, asker } = facts;
  return layout(
    {
      subject: 'Une personne demande à rejoindre une BAL ORG',
      preview: 'Qui demande, pour quelle boîte, et où répondre.',
      title: 'Une personne demande à rejoindre une boîte que vous gérez',
      blocks: [
        {
          say: 'Cette personne demande à ouvrir, avec son compte individuel, une boîte organisationnelle (BAL ORG) que vous gérez :',
        },
        {
          facts: [
            ['Nom', asker.name],
            ['Adresse mail', asker.email],
            ['Boîte', description],
            ['Adresse MSSanté', displayAddress],
          ],
        },
        ...typedMessage(message),
        {
          say: 'N’acceptez que si vous connaissez cette personne et savez qu’elle travaille avec vous. Tant que sa demande n’est pas acceptée, rien ne lui est ouvert.',
        },
        {
          say: 'Pour répondre, allez dans votre espace personnel, sur la page de la boîte : la demande s’y trouve sous « Demandes d’accès ».',
        },
        { link: { label: 'Ouvrir mon espace', path: '/espace' } },
      ],
    },
    stationery,
  );
}

const typedMessage = (message: string | null): Block[] =>
  message === null ? [] : [{ say: 'Voici son message :' }, { quote: message }];
