import { DomainError, inTransaction, UUID, type Actor } from '@balorg/common';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { findManageableMailbox } from './find-manageable-mailbox';
import { Invitation, InvitationStatus } from './invitation.entity';

/**
 * Takes an invitation back; its link opens nothing any more.
 * @throws NOT_FOUND; FORBIDDEN for a role that is not the actor's to give; INVITATION_NOT_USABLE.
 */
export function revokeInvitation(actor: Actor, id: string): Promise<string> {
  return inTransaction(db, async (tx) => {
    const invitation = UUID.test(id) ? await tx.findOneBy(Invitation, { id }) : null;
    if (!invitation) throw new DomainError('NOT_FOUND');
    const { mailbox, roles } = await findManageableMailbox(tx, actor, invitation.mailboxId);
    if (!roles.includes(invitation.role)) throw new DomainError('FORBIDDEN');
    const revoked = await tx.update(
      Invitation,
      { id, decidedStatus: InvitationStatus.PENDING },
      { decidedStatus: InvitationStatus.REVOKED },
    );
    if (revoked.affected !== 1) throw new DomainError('INVITATION_NOT_USABLE');
    await recordAudit(tx, actor, {
      action: 'member.revoke-invitation',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { invitationId: id },
    });
    return mailbox.id;
  });
}
