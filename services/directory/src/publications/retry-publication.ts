import type { Actor } from '@balorg/common';
import { actOnEach, type PublicationIds } from './act-on-each';
import { movePublication } from './move-publication';
import { PublicationAction } from './publication-actions';
import { PublicationStatus } from './publication-status';

const { TO_SEND, TO_WITHDRAW } = PublicationStatus;

/** "Renvoyer": tries again now, from the beginning; a withdrawal under way is what is tried again. */
export const retryPublication = (actor: Actor, ids: PublicationIds) =>
  actOnEach(actor, ids, PublicationAction.RETRY, (tx, publication) =>
    movePublication(
      tx,
      publication,
      publication.status === TO_WITHDRAW
        ? { to: TO_WITHDRAW, answer: 'Nouveau retrait demandé.', by: actor }
        : { to: TO_SEND, answer: 'Nouvel envoi demandé.', by: actor },
    ),
  );
