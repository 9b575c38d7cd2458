import type { Handler } from '@balorg/common';
import { db } from '../src/db';
import { onMailboxOpened } from '../src/entries/mailbox-opened.handler';
import { advanceOnce } from '../src/publications/publication-runner';
import type { Partners } from '../src/publications/advance-publication';
import { Publication } from '../src/publications/publication.entity';
import { takeDue } from '../src/publications/take-due';
import { onRegionProfilePublished } from '../src/regions/region-profile-published.handler';
import { anOpening, aRegionProfile, type Opening, type Profile } from './factories';

type Receive = (handler: Handler, content: unknown) => Promise<void>;

export const publicationOf = ({ mailboxId }: Pick<Opening, 'mailboxId'>) =>
  db.manager.findOneOrFail(Publication, { where: { mailboxId }, relations: { entry: true } });

/** A mailbox that was opened in a region with the given settings. */
export async function anOpenMailbox(
  receive: Receive,
  { opening = {}, region = {} }: { opening?: Partial<Opening>; region?: Partial<Profile> } = {},
) {
  const facts = anOpening(opening);
  await receive(onRegionProfilePublished, aRegionProfile({ regionCode: facts.regionCode, ...region }));
  await receive(onMailboxOpened, facts);
  return facts;
}

/** One step of what is due, and of what would be due later. */
export async function advanceNow(partners: Partners): Promise<void> {
  await db.query('UPDATE publication SET nextAttemptAt = UTC_TIMESTAMP(3) WHERE nextAttemptAt IS NOT NULL');
  for (const publication of await takeDue(db, 50)) await advanceOnce(db, partners, publication);
}

export const advanceTimes = async (partners: Partners, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await advanceNow(partners);
};
