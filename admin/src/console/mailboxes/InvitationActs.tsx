import { ResendInvitationButton } from './ResendInvitationButton';
import { isUnanswered } from './is-unanswered';
import { RevokeInvitationButton } from './RevokeInvitationButton';
import type { Invitation } from './mailboxes.api';

export type InvitationToAct = Pick<Invitation, 'id' | 'email' | 'status'>;

/** One that nobody accepted can be sent again, late or not; one whose link still works can be taken back. */
export function InvitationActs({ invitation }: { invitation: InvitationToAct }) {
  return (
    <>
      {isUnanswered(invitation) && <ResendInvitationButton invitation={invitation} />}
      {invitation.status === 'PENDING' && <RevokeInvitationButton invitation={invitation} />}
    </>
  );
}
