import { ResendInvitationButton } from './ResendInvitationButton';
import { RevokeInvitationButton } from './RevokeInvitationButton';
import type { Invitation } from './mailboxes.api';

export type InvitationToAct = Pick<Invitation, 'id' | 'email' | 'status'>;

/** One that nobody accepted can be sent again, late or not; one whose link still works can be taken back. */
export function InvitationActs({ invitation }: { invitation: InvitationToAct }) {
  const { status } = invitation;
  return (
    <>
      {(status === 'PENDING' || status === 'EXPIRED') && <ResendInvitationButton invitation={invitation} />}
      {status === 'PENDING' && <RevokeInvitationButton invitation={invitation} />}
    </>
  );
}
