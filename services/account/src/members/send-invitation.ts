import { DomainError, memberInvited, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { countAttempt, invitationsSent } from '../sessions/attempts';
import { hashEmail, hashToken, newToken } from '../sessions/tokens';
import type { Invitation } from './invitation.entity';

const INVITATION_DAYS = 14;

/**
 * Mails an invitation's link, a new one each time.
 * @returns what is kept of the link.
 * @throws TOO_MANY_INVITATIONS past five a day to one address: nobody is to be pestered through us.
 */
export async function sendInvitation(
  tx: EntityManager,
  { id: mailboxId, regionCode, displayAddress }: Mailbox,
  { id, email, role, sending }: Pick<Invitation, 'id' | 'email' | 'role' | 'sending'>,
): Promise<Pick<Invitation, 'tokenHash' | 'expiresAt' | 'sending'>> {
  if (!(await countAttempt(tx, invitationsSent(hashEmail(email)))))
    throw new DomainError('TOO_MANY_INVITATIONS');
  const token = newToken();
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 24 * 3_600_000);
  const recipient = { id, email, proven: false };
  const sent = { invitationId: id, sending, mailboxId, regionCode, displayAddress, role, expiresAt, token };
  await recordEvent(tx, memberInvited, { ...sent, recipient }, { subjectId: mailboxId });
  return { tokenHash: hashToken(token), expiresAt, sending };
}
