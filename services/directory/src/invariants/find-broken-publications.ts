import { In, type DataSource } from 'typeorm';
import type { DirectoryReader } from '../publications/adapters/directory-publisher';
import { nationalMailboxOf } from '../publications/advance-publication';
import { PublicationChannel } from '../publications/publication-channel';
import { PublicationStatus } from '../publications/publication-status';
import { Publication } from '../publications/publication.entity';

/** What somebody else wrote under a refused address is a matter for a person, and no copy of ours. */
const EXPECTED: Readonly<Partial<Record<PublicationStatus, string[]>>> = {
  CONFIRMED: ['SAME'],
  VISIBLE: ['SAME'],
  REFUSED: ['ABSENT', 'OTHER', 'NO_STRUCTURE', 'REFUSED'],
  WITHDRAWN: ['ABSENT', 'NO_STRUCTURE'],
  WITHHELD: ['ABSENT', 'NO_STRUCTURE'],
};
const SETTLED = Object.values(PublicationStatus).filter((status) => EXPECTED[status]);

/**
 * Where invariant I6 does not hold, a sentence each: every open mailbox has one publication, and the national
 * directory holds the confirmed ones with our content and none of the others. Asks it about each, one by one.
 */
export async function findBrokenPublications(db: DataSource, reader: DirectoryReader): Promise<string[]> {
  const broken = await unpublishedEntries(db);
  const settled = await db.manager.find(Publication, {
    where: {
      channel: PublicationChannel.FHIR,
      status: In(SETTLED),
    },
    relations: { entry: true },
  });
  for (const publication of settled) {
    const { seen } = await reader.look(nationalMailboxOf(publication));
    const holds = EXPECTED[publication.status]?.includes(seen) ?? false;
    if (!holds) broken.push(`${publication.id} is ${publication.status} here and ${seen} there`);
  }
  return broken;
}

async function unpublishedEntries(db: DataSource): Promise<string[]> {
  const rows = await db.query<{ mailboxId: string; publications: number }[]>(
    `SELECT entry.mailboxId, COUNT(publication.id) AS publications FROM directory_entry entry
     LEFT JOIN publication ON publication.mailboxId = entry.mailboxId
     WHERE entry.openedAt IS NOT NULL
     GROUP BY entry.mailboxId HAVING publications <> 1`,
  );
  return rows.map(({ mailboxId, publications }) => `mailbox ${mailboxId} has ${publications} publications`);
}
