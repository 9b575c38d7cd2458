import { databaseNow, newId } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { EntryStatus, type DirectoryEntry } from '../entries/directory-entry.entity';
import { lockRegionProfile } from '../regions/lock-region-profile';
import { giveChannel, waitsOrGoes } from './give-channel';
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
  giveChannel(publication, await lockRegionProfile(tx, entry.regionCode, 'pessimistic_read'), at);
  await tx.insert(Publication, { ...publication });
  await movePublication(tx, publication, firstMove(publication, entry));
}

function firstMove(publication: Publication, entry: DirectoryEntry) {
  const reason = keptBackBecause(entry);
  if (reason !== null) {
    const closed = entry.status === EntryStatus.CLOSED;
    return { to: closed ? PublicationStatus.WITHDRAWN : PublicationStatus.WITHHELD, answer: reason };
  }
  return { to: PublicationStatus.TO_SEND, answer: `L’adresse est créée. ${waitsOrGoes(publication)}` };
}
