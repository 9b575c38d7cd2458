import { databaseNow, mailboxOpened, on } from '@balorg/common';
import { openPublication } from '../publications/open-publication';
import { lockEntry } from './lock-entry';

/** A mailbox that was opened has its entry and its publication from here on. */
export const onMailboxOpened = on(mailboxOpened, async (tx, opening) => {
  const entry = await lockEntry(tx, opening.mailboxId);
  if (entry.openedAt) return;
  entry.hearOpening(opening, await databaseNow(tx));
  await tx.save(entry);
  await openPublication(tx, entry, opening);
});
