import { mailboxStatusChanged, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { Member } from '../members/member.entity';
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
  const recipients = await recipientsOf(tx, mailbox.id);
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

async function recipientsOf(tx: EntityManager, mailboxId: string) {
  const people = await tx
    .createQueryBuilder(Account, 'account')
    .innerJoin(Member, 'member', 'member.accountId = account.id AND member.present = 1')
    .where('member.mailboxId = :mailboxId', { mailboxId })
    .andWhere({ status: AccountStatus.ACTIVE })
    .orderBy('account.id')
    .getMany();
  return people.map(({ id, email }) => ({ id, email, proven: true }));
}
