import type { Block } from './letter';

export interface AskerFacts {
  displayAddress: string;
  description: string;
  /** As the person who asks typed it. */
  message: string | null;
  asker: { name: string; email: string };
}

/** Who asks to open which mailbox, and what may be weighed before an answer. */
export const whoAsksToJoin = ({ displayAddress, description, message, asker }: AskerFacts): Block[] => [
  {
    facts: [
      ['Nom', asker.name],
      ['Adresse mail', asker.email],
      ['Boîte', description],
      ['Adresse MSSanté', displayAddress],
    ],
  },
  ...(message === null ? [] : [{ say: 'Voici son message :' }, { quote: message }]),
  {
    say: 'N’acceptez que si vous connaissez cette personne et savez qu’elle travaille avec vous. Tant que sa demande n’est pas acceptée, rien ne lui est ouvert.',
  },
];

/** Where the answer is given. */
export const whereToAnswer: Block[] = [
  {
    say: 'Pour répondre, allez dans votre espace personnel, sur la page de la boîte : la demande s’y trouve sous « Demandes d’accès ».',
  },
  { link: { label: 'Ouvrir mon espace', path: '/espace' } },
];
