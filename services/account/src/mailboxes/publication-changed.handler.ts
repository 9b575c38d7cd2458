import { mailboxBecameVisible, on, publicationChanged, recordEvent } from '@balorg/common';
import { MailboxRequest } from '../mailbox-requests/mailbox-request.entity';
import { recipientOf } from '../mailbox-requests/recipient-of';
import { Mailbox } from './mailbox.entity';

/**
 * Keeps the publication's present step for lists and the applicant's track; a step that arrives late changes
 * nothing. The first time the public finds the mailbox, its people are told.
 */
export const onPublicationChanged = on(publicationChanged, async (tx, { mailboxId, status, step, at }) => {
  const mailbox = await tx.findOne(Mailbox, {
    where: { id: mailboxId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!mailbox || mailbox.publicationStep >= step) return;
  const firstVisibleAt = mailbox.firstVisibleAt ?? (status === 'VISIBLE' ? new Date(at) : null);
  await tx.update(Mailbox, mailboxId, {
    publicationStatus: status,
    publicationStatusAt: new Date(at),
    publicationStep: step,
    firstVisibleAt,
  });
  if (firstVisibleAt && !mailbox.firstVisibleAt) {
    const request = await tx.findOneByOrFail(MailboxRequest, { id: mailbox.requestId });
    const { requestId, regionCode, displayAddress } = mailbox;
    const recipient = await recipientOf(tx, request);
    await recordEvent(
      tx,
      mailboxBecameVisible,
      { mailboxId, requestId, regionCode, displayAddress, recipient },
      { subjectId: mailboxId },
    );
  }
});
