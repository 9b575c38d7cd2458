import { DomainError, inTransaction, type Actor } from '@balorg/common';
import { IsNull } from 'typeorm';
import { db } from '../db';
import { findOpenableMailbox } from '../mailboxes/mailbox.access';
import { Member } from '../members/member.entity';
import { Session } from './session.entity';

/**
 * "Changer de compte": from here on this session shows the chosen mailbox, or the individual account when none is
 * chosen. It is what "last access" counts.
 * @throws NOT_FOUND for a mailbox that the person may not open.
 */
export async function switchMailbox(actor: Actor, mailboxId: string | null): Promise<void> {
  const { accountId, sessionId } = actor;
  if (!accountId || !sessionId) throw new DomainError('SIGN_IN_NEEDED');
  await inTransaction(db, async (tx) => {
    if (mailboxId !== null) {
      await findOpenableMailbox(tx, accountId, mailboxId);
      await tx.update(
        Member,
        { mailboxId, accountId, removedAt: IsNull() },
        { lastAccessAt: () => 'UTC_TIMESTAMP(3)' },
      );
    }
    await tx.update(Session, { id: sessionId }, { mailboxId });
  });
}
