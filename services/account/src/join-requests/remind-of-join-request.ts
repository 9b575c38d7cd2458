import { inTransaction, joinReminded, recordEvent } from '@balorg/common';
import { IsNull, Raw } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { MailboxStatus } from '../mailboxes/mailbox.entity';
import { findDueIds, lockDue, type Due } from './find-due';
import { askerOf, joinFacts, keepersOf } from './join-facts';
import { JoinRequest } from './join-request.entity';

/** Past a weekend: a reminder before would reach nobody who was there to answer. */
const REMINDED_AFTER_DAYS = 3;

const UNREMINDED: Due = {
  where: {
    askedAt: Raw((column) => `${column} <= UTC_TIMESTAMP(3) - INTERVAL ${REMINDED_AFTER_DAYS} DAY`),
    remindedAt: IsNull(),
  },
  order: { askedAt: 'ASC' },
};

/** Ids of the requests to join that are to be reminded of now, the oldest first. */
export const findUnremindedIds = () => findDueIds(UNREMINDED);

/**
 * Tells whoever keeps a mailbox's members once more that somebody waits. Of a suspended mailbox nobody can answer:
 * its people are reminded when it is open again.
 */
export function remindOfJoinRequest(id: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const due = await lockDue(tx, id, UNREMINDED);
    if (due?.mailbox.status() !== MailboxStatus.ACTIVE) return;
    const { mailbox, request } = due;
    const { message, askedAt, answerBefore, accountId } = request;
    const asker = askerOf(await tx.findOneByOrFail(Account, { id: accountId }));
    const recipients = await keepersOf(tx, mailbox.id);
    await tx.update(JoinRequest, id, { remindedAt: () => 'UTC_TIMESTAMP(3)' });
    await recordEvent(
      tx,
      joinReminded,
      { ...joinFacts(mailbox, request), message, asker, askedAt, answerBefore, recipients },
      { subjectId: mailbox.id },
    );
  });
}
