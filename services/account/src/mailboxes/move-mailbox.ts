import { mailboxStatusChanged, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { peopleOf } from '../members/people-of';
import { Mailbox, type DecidedStatus } from './mailbox.entity';

/**
 * Brings a mailbox into another state and tells each person who may open it, or could until now; a disabled account
 * opens nothing anyway.
 * @throws MAILBOX_NOT_CHANGEABLE
 */
export async function moveMailbox(
  tx: EntityManager,
  mailbox: Mailbox,
  status: DecidedStatus,
  reason: string | null,
): Promise<void> {
  mailbox.moveTo(status);
  await tx.update(Mailbox, mailbox.id, {
    decidedStatus: status,
    statusReason: reason,
    statusChangedAt: () => 'UTC_TIMESTAMP(3)',
  });
  const recipients = await peopleOf(tx, mailbox.id);
  if (recipients.length === 0) return;
  const { id: mailboxId, regionCode, displayAddress } = mailbox;
  const version = mailbox.version + 1;
  await recordEvent(
    tx,
    mailboxStatusChanged,
    { mailboxId, version, regionCode, displayAddress, status: `${status}`, reason, recipients },
    { subjectId: mailboxId },
  );
}
