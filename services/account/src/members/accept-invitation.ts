import { DomainError, inTransaction, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { hashToken } from '../sessions/tokens';
import { addMember } from './add-member';
import { Invitation, InvitationStatus } from './invitation.entity';

/**
 * The invited person, signed in with the account of the invited address, may open the mailbox from here on. The
 * link works once, and for nobody else: a forwarded mail opens nothing.
 * @throws INVITATION_NOT_USABLE when it was used, revoked, is over, or names another address.
 */
export function acceptInvitation(actor: Actor, token: string): Promise<string> {
  return inTransaction(db, async (tx) => {
    const tokenHash = hashToken(token);
    const mailbox = await lockMailbox(tx, tokenHash);
    const invitation = await tx.findOneBy(Invitation, { tokenHash });
    const account = await tx.findOneByOrFail(Account, { id: actor.accountId ?? '' });
    if (invitation?.status() !== InvitationStatus.PENDING || invitation.email !== account.email) {
      throw new DomainError('INVITATION_NOT_USABLE');
    }
    if (mailbox.status() !== MailboxStatus.ACTIVE) throw new DomainError('MAILBOX_NOT_ACTIVE');
    await tx.update(Invitation, invitation.id, { decidedStatus: InvitationStatus.ACCEPTED });
    const memberId = await addMember(tx, actor, mailbox, account, invitation.role);
    await recordAudit(tx, actor, {
      action: 'member.accept-invitation',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { invitationId: invitation.id, memberId, role: invitation.role },
    });
    return mailbox.id;
  });
}

/** Locked before the invitation is read, as by who revokes it, sends it again or closes the mailbox. */
async function lockMailbox(tx: EntityManager, tokenHash: string): Promise<Mailbox> {
  const known = await tx.findOneBy(Invitation, { tokenHash });
  if (!known) throw new DomainError('INVITATION_NOT_USABLE');
  return tx.findOneOrFail(Mailbox, {
    where: { id: known.mailboxId },
    lock: { mode: 'pessimistic_write' },
  });
}
