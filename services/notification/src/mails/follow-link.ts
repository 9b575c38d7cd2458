import type { Block } from './letter';

/** The secret link of one request, for its proven applicant alone. */
export const followLink = (token: string): Block[] => [
  { link: { label: 'Suivre ma demande', path: `/suivi#${token}` } },
  {
    say: 'Ce lien vous est personnel : il montre votre demande et permet de la corriger si besoin, ou de la retirer. Ne le transmettez pas.',
  },
];
