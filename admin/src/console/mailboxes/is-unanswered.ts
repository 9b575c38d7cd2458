import type { Invitation } from './mailboxes.api';

/** Nobody accepted it and nobody took it back: it ends, or ended, by its date. */
export const isUnanswered = ({ status }: Pick<Invitation, 'status'>) =>
  status === 'PENDING' || status === 'EXPIRED';
