import { mailboxChanged, on } from '@balorg/common';
import { followEntry } from '../publications/follow-entry';
import { lockEntry } from './lock-entry';

/** Keeps the newest state of a mailbox; what it means for the publication waits until the opening was heard. */
export const onMailboxChanged = on(mailboxChanged, async (tx, change) => {
  const entry = await lockEntry(tx, change.mailboxId);
  const { description, service, dematerialisation } = entry;
  if (!entry.hearChange(change)) return;
  await tx.save(entry);
  if (!entry.openedAt) return;
  await followEntry(tx, entry, {
    rewritten: description !== entry.description || service !== entry.service,
    toldOtherwise: dematerialisation !== entry.dematerialisation,
  });
});
