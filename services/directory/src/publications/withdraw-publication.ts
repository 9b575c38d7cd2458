import type { Actor } from '@balorg/common';
import { actOnEach, type PublicationIds } from './act-on-each';
import { movePublication } from './move-publication';
import { PublicationAction } from './publication-actions';
import { PublicationStatus } from './publication-status';

/**
 * "Retirer": takes a mailbox out of the national directory, until a person publishes it again. What was never sent is
 * withdrawn at once; a call that is under way is waited for, and undone after it.
 */
export const withdrawPublication = (actor: Actor, ids: PublicationIds) =>
  actOnEach(actor, ids, PublicationAction.WITHDRAW, async (tx, publication) => {
    const mayBeThere = publication.mayBeThere || publication.leasedUntil !== null;
    publication.stoppedByPerson = true;
    await movePublication(tx, publication, {
      to: mayBeThere ? PublicationStatus.TO_WITHDRAW : PublicationStatus.WITHDRAWN,
      answer: mayBeThere ? 'Retrait demandé.' : 'Retirée avant tout envoi.',
      by: actor,
    });
  });
