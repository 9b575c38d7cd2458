import type { Actor } from '@balorg/common';
import { actOnEach, type PublicationIds } from './act-on-each';
import { afterWithdrawal } from './after-withdrawal';
import { movePublication } from './move-publication';
import { PublicationAction } from './publication-actions';
import { PublicationStatus } from './publication-status';

/** "Confirmer": the administrator who handed the file over says that the national directory has done what it says. */
export const confirmPublication = (actor: Actor, ids: PublicationIds) =>
  actOnEach(actor, ids, PublicationAction.CONFIRM, (tx, publication) =>
    movePublication(
      tx,
      publication,
      publication.status === PublicationStatus.TO_WITHDRAW
        ? { to: afterWithdrawal(publication), answer: 'Retrait confirmé par l’administrateur.', by: actor }
        : { to: PublicationStatus.CONFIRMED, answer: 'Dépôt confirmé par l’administrateur.', by: actor },
    ),
  );
