import { DomainError, inTransaction, UUID, type Actor } from '@balorg/common';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { findManageableMailbox } from './find-manageable-mailbox';
import { Invitation, InvitationStatus } from './invitation.entity';
import { sendInvitation } from './send-invitation';

const STILL_OPEN = [InvitationStatus.PENDING, InvitationStatus.EXPIRED];

/**
 * Sends an invitation again, with a new link and all its days; the link sent before opens nothing any more.
 * @throws NOT_FOUND; FORBIDDEN for a role that is not the actor's to give; INVITATION_NOT_USABLE; MAILBOX_NOT_ACTIVE;
 * TOO_MANY_INVITATIONS.
 */
export function resendInvitation(actor: Actor, id: string): Promise<Invitation> {
  return inTransaction(db, async (tx) => {
    const known = UUID.test(id) ? await tx.findOneBy(Invitation, { id }) : null;
    if (!known) throw new DomainError('NOT_FOUND');
    const { mailbox, roles } = await findManageableMailbox(tx, actor, known.mailboxId);
    const invitation = await tx.findOneByOrFail(Invitation, { id });
    if (!roles.includes(invitation.role)) throw new DomainError('FORBIDDEN');
    if (!STILL_OPEN.includes(invitation.status())) throw new DomainError('INVITATION_NOT_USABLE');
    const sending = invitation.sending + 1;
    const link = await sendInvitation(tx, mailbox, { ...invitation, sending });
    await tx.update(Invitation, id, { ...link, sentAt: () => 'UTC_TIMESTAMP(3)' });
    await recordAudit(tx, actor, {
      action: 'member.resend-invitation',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { invitationId: id, sending },
    });
    return tx.findOneByOrFail(Invitation, { id });
  });
}
