import { mailboxBecameVisible, on, publicationChanged, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { MailboxRequest } from '../mailbox-requests/mailbox-request.entity';
import { recipientOf } from '../mailbox-requests/recipient-of';
import { Member, MemberRole } from '../members/member.entity';
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
    const { requestId, regionCode, displayAddress } = mailbox;
    const recipient = await whoIsTold(tx, mailbox);
    await recordEvent(
      tx,
      mailboxBecameVisible,
      { mailboxId, requestId, regionCode, displayAddress, recipient },
      { subjectId: mailboxId },
    );
  }
});

/** Who asked for it; where he answered "Non" and has no account, the manager that was invited since. */
async function whoIsTold(tx: EntityManager, { id: mailboxId, requestId }: Mailbox) {
  const request = await tx.findOneByOrFail(MailboxRequest, { id: requestId });
  const where = { mailboxId, role: MemberRole.MANAGER, present: true };
  const manager = request.linkedAccountId
    ? null
    : await tx.findOne(Member, { where, order: { addedAt: 'ASC' } });
  return recipientOf(tx, manager ? { ...request, linkedAccountId: manager.accountId } : request);
}
