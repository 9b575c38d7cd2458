import type { Actor } from '@balorg/common';
import { RegionProfile } from '../regions/region-profile.entity';
import { actOnEach, type PublicationIds } from './act-on-each';
import { movePublication } from './move-publication';
import { PublicationAction } from './publication-actions';
import { PublicationStatus } from './publication-status';

/** "Publier": what waited for a person, or was withdrawn, goes to the national directory by the region's channel. */
export const publish = (actor: Actor, ids: PublicationIds) =>
  actOnEach(actor, ids, PublicationAction.PUBLISH, async (tx, publication) => {
    const { regionCode } = publication;
    const { channel } = await tx.findOneByOrFail(RegionProfile, { regionCode });
    Object.assign(publication, { channel, held: false, stoppedByPerson: false });
    await movePublication(tx, publication, {
      to: PublicationStatus.TO_SEND,
      answer: 'Publication demandée.',
      by: actor,
    });
  });
