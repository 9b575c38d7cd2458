import { databaseNow, newId } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { EntryStatus, type DirectoryEntry } from '../entries/directory-entry.entity';
import { RegionProfile } from '../regions/region-profile.entity';
import { giveChannel } from './give-channel';
import { movePublication } from './move-publication';
import { keptBackBecause } from './national-rule';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

/** Every mailbox has one publication: on its way at once, waiting for "Publier", or kept back by a rule. */
export async function openPublication(
  tx: EntityManager,
  entry: DirectoryEntry,
  { requestId, publishBefore }: { requestId: string; publishBefore: string },
): Promise<void> {
  const at = await databaseNow(tx);
  const publication = tx.create(Publication, {
    id: newId(),
    mailboxId: entry.mailboxId,
    requestId,
    regionCode: entry.regionCode,
    status: PublicationStatus.TO_SEND,
    publishBefore: new Date(publishBefore),
    changedAt: at,
    step: 0,
    attempts: 0,
    mayBeThere: false,
    stoppedByPerson: false,
  });
  giveChannel(publication, await regionProfileOf(tx, entry.regionCode), at);
  await tx.insert(Publication, { ...publication });
  await movePublication(tx, publication, firstMove(publication, entry));
}

/** Locked for reading: settings that are being published at this moment are waited for. */
const regionProfileOf = (tx: EntityManager, regionCode: string) =>
  tx.findOne(RegionProfile, { where: { regionCode }, lock: { mode: 'pessimistic_read' } });

function firstMove({ held }: Publication, entry: DirectoryEntry) {
  const reason = keptBackBecause(entry);
  if (reason !== null) {
    const closed = entry.status === EntryStatus.CLOSED;
    return { to: closed ? PublicationStatus.WITHDRAWN : PublicationStatus.WITHHELD, answer: reason };
  }
  const answer = held
    ? 'L’adresse est créée. La publication attend une décision.'
    : 'L’adresse est créée. Publication à envoyer.';
  return { to: PublicationStatus.TO_SEND, answer };
}
