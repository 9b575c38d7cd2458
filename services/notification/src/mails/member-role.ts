import { z } from 'zod';

/** A person's role in a mailbox, in the words of the screens, and what it lets him do. */
const ROLES = {
  MANAGER: { name: 'gestionnaire', may: 'ouvrir la boîte et tenir à jour la liste de ses membres' },
  DEPUTY: {
    name: 'gestionnaire suppléant',
    may: 'ouvrir la boîte et remplacer son gestionnaire pour tenir à jour la liste de ses membres',
  },
  MEMBER: { name: 'membre', may: 'ouvrir la boîte, lire les messages et en envoyer' },
  READER: { name: 'lecteur', may: 'ouvrir la boîte et lire les messages' },
} as const;

const roleKey = z.enum(['MANAGER', 'DEPUTY', 'MEMBER', 'READER']);

/** @throws ZodError for a role that account has and that we have no words for. */
export const memberRole = (role: string) => ROLES[roleKey.parse(role)];
