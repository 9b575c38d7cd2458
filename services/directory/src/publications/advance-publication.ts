import type { DataSource } from 'typeorm';
import type {
  Answer,
  DirectoryPublisher,
  DirectoryReader,
  NationalMailbox,
  Setback,
  Sighting,
} from './adapters/directory-publisher';
import { ANOTHER_CONTENT } from './adapters/plain-answers';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

export interface Partners {
  publisher: DirectoryPublisher;
  reader: DirectoryReader;
}

/** What one try brought: the state it leads to, or none where it is tried again later. */
export interface Finding {
  to: PublicationStatus | 'GONE' | null;
  answer: string;
  raw: string;
  retryAfterS?: number;
}

/** One try of what a publication waits for. Calls over the network, hence never inside a transaction. */
export function advancePublication(
  db: DataSource,
  { publisher, reader }: Partners,
  publication: Publication,
): Promise<Finding> {
  switch (publication.status) {
    case PublicationStatus.TO_SEND:
      return send(db, publisher, publication);
    case PublicationStatus.SENT:
      return check(publisher, publication, {
        to: PublicationStatus.CONFIRMED,
        answer: 'Relue dans l’Annuaire Santé.',
      });
    case PublicationStatus.CONFIRMED:
      return check(reader, publication, {
        to: PublicationStatus.VISIBLE,
        answer: 'Visible de tous dans l’Annuaire Santé.',
      });
    case PublicationStatus.TO_WITHDRAW:
      return withdraw(publisher, publication);
    default:
      throw new Error(`Nothing is awaited of a publication that is ${publication.status}`);
  }
}

/** Looks first: what is there already is not written twice, and what somebody else wrote is never overwritten. */
async function send(
  db: DataSource,
  publisher: DirectoryPublisher,
  publication: Publication,
): Promise<Finding> {
  const mailbox = nationalMailboxOf(publication);
  const found = await publisher.look(mailbox);
  if (isSetback(found)) return afterSetback(found);
  if (found.seen === 'SAME')
    return {
      ...found,
      to: PublicationStatus.SENT,
      answer: 'L’Annuaire Santé avait déjà cette adresse, à l’identique.',
    };
  if (found.seen === 'OTHER' && !publication.mayBeThere)
    return { ...found, to: PublicationStatus.REFUSED, answer: ANOTHER_CONTENT };

  await db.manager.update(Publication, publication.id, { mayBeThere: true });
  const answer = await publisher.write(mailbox, found);
  if (answer.outcome === 'REFUSED' && found.seen === 'ABSENT')
    await db.manager.update(Publication, publication.id, { mayBeThere: false });
  return { ...answer, to: afterWriting(answer) };
}

function afterWriting({ outcome }: Answer): PublicationStatus | null {
  if (outcome === 'LATER') return null;
  return outcome === 'DONE' ? PublicationStatus.SENT : PublicationStatus.REFUSED;
}

async function check(
  reader: DirectoryReader,
  publication: Publication,
  seen: { to: PublicationStatus; answer: string },
): Promise<Finding> {
  const found = await reader.look(nationalMailboxOf(publication));
  return found.seen === 'SAME' ? { ...found, ...seen } : { ...found, to: null };
}

/** Gone is what was looked for and not found; a removal that was accepted is looked at once more. */
async function withdraw(publisher: DirectoryPublisher, publication: Publication): Promise<Finding> {
  const mailbox = nationalMailboxOf(publication);
  const found = await publisher.look(mailbox);
  if (found.seen === 'NO_STRUCTURE') return { ...found, to: 'GONE' };
  if (isSetback(found)) return { ...found, to: null };
  if (found.seen === 'ABSENT') return { ...found, to: 'GONE', answer: 'Retirée de l’Annuaire Santé.' };
  return { ...(await publisher.remove(mailbox, found)), to: null };
}

const isSetback = (found: Sighting | Setback): found is Setback =>
  ['NO_ANSWER', 'NO_STRUCTURE', 'REFUSED'].includes(found.seen);

const afterSetback = (setback: Setback): Finding => ({
  ...setback,
  to: setback.seen === 'NO_ANSWER' ? null : PublicationStatus.REFUSED,
});

export const nationalMailboxOf = ({ entry }: Publication): NationalMailbox => ({
  identifierType: entry.identifierType,
  identifier: entry.identifier,
  address: entry.displayAddress,
  description: entry.description,
  service: entry.service,
});
