import type { EntityManager } from 'typeorm';
import { EntryStatus, type DirectoryEntry } from '../entries/directory-entry.entity';
import { lockRegionProfile } from '../regions/lock-region-profile';
import { giveChannel, waitsOrGoes } from './give-channel';
import { movePublication, type Move } from './move-publication';
import { keptBackBecause } from './national-rule';
import { PublicationChannel } from './publication-channel';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHHELD, WITHDRAWN } = PublicationStatus;

export interface Change {
  /** Its description or service is another. */
  rewritten: boolean;
  /** Its dématérialisation is another: a column of the file, and no part of what is sent by the interface. */
  toldOtherwise: boolean;
}

/** A mailbox changed: what stands in the national directory, or is on its way there, follows. */
export async function followEntry(tx: EntityManager, entry: DirectoryEntry, change: Change): Promise<void> {
  const publication = await tx.findOneOrFail(Publication, {
    where: { mailboxId: entry.mailboxId },
    lock: { mode: 'pessimistic_write' },
  });
  const reason = keptBackBecause(entry);
  if (reason === null && publication.status === WITHHELD) {
    const profile = await lockRegionProfile(tx, entry.regionCode, 'pessimistic_read');
    giveChannel(publication, profile, publication.changedAt);
  }
  const move = reason === null ? moveForward(publication, change) : moveBack(publication, entry, reason);
  if (move) await movePublication(tx, publication, move);
}

function moveForward(publication: Publication, { rewritten, toldOtherwise }: Change): Move | null {
  const { status, stoppedByPerson, channel } = publication;
  if (status === WITHHELD)
    return { to: TO_SEND, answer: `La boîte peut être publiée. ${waitsOrGoes(publication)}` };
  if (status === TO_WITHDRAW && !stoppedByPerson)
    return { to: TO_SEND, answer: 'Le retrait n’a plus lieu d’être. Publication à envoyer.' };
  if (rewritten && [SENT, CONFIRMED, VISIBLE].includes(status))
    return { to: TO_SEND, answer: 'La description ou le service a changé. Publication à mettre à jour.' };
  if (toldOtherwise && channel === PublicationChannel.FILE && [SENT, CONFIRMED, VISIBLE].includes(status))
    return { to: TO_SEND, answer: 'La dématérialisation a changé. Publication à mettre à jour.' };
  return null;
}

function moveBack(publication: Publication, entry: DirectoryEntry, reason: string): Move | null {
  const { status, mayBeThere, leasedUntil } = publication;
  const closed = entry.status === EntryStatus.CLOSED;
  if (status === TO_WITHDRAW || status === WITHDRAWN || (status === WITHHELD && !closed)) return null;
  if (mayBeThere || leasedUntil !== null) return { to: TO_WITHDRAW, answer: reason };
  if (status === TO_SEND || status === REFUSED || status === WITHHELD)
    return { to: closed ? WITHDRAWN : WITHHELD, answer: reason };
  return { to: TO_WITHDRAW, answer: reason };
}
