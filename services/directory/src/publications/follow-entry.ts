import type { EntityManager } from 'typeorm';
import { EntryStatus, type DirectoryEntry } from '../entries/directory-entry.entity';
import { RegionProfile } from '../regions/region-profile.entity';
import { giveChannel } from './give-channel';
import { movePublication, type Move } from './move-publication';
import { keptBackBecause } from './national-rule';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHHELD, WITHDRAWN } = PublicationStatus;

/** A mailbox changed: what stands in the national directory, or is on its way there, follows. */
export async function followEntry(
  tx: EntityManager,
  entry: DirectoryEntry,
  { rewritten }: { rewritten: boolean },
): Promise<void> {
  const publication = await tx.findOneOrFail(Publication, {
    where: { mailboxId: entry.mailboxId },
    lock: { mode: 'pessimistic_write' },
  });
  const reason = keptBackBecause(entry);
  const move = reason === null ? moveForward(publication, rewritten) : moveBack(publication, entry, reason);
  if (!move) return;
  if (publication.status === WITHHELD && move.to === TO_SEND)
    giveChannel(publication, await tx.findOneBy(RegionProfile, { regionCode: entry.regionCode }), new Date());
  await movePublication(tx, publication, move);
}

function moveForward({ status, stoppedByPerson }: Publication, rewritten: boolean): Move | null {
  if (status === WITHHELD) return { to: TO_SEND, answer: 'La boîte peut être publiée. Publication à envoyer.' };
  if (status === TO_WITHDRAW && !stoppedByPerson)
    return { to: TO_SEND, answer: 'Le retrait n’a plus lieu d’être. Publication à envoyer.' };
  if (rewritten && [SENT, CONFIRMED, VISIBLE].includes(status))
    return { to: TO_SEND, answer: 'La description ou le service a changé. Publication à mettre à jour.' };
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
