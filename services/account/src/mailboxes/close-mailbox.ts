import { invalidInput, IsTypedText, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { endJoinRequest } from '../join-requests/end-join-request';
import { JoinRequest, JoinRequestStatus } from '../join-requests/join-request.entity';
import { reasonOf } from '../mailbox-requests/reason-of';
import { Invitation, InvitationStatus } from '../members/invitation.entity';
import { MailboxAction } from './allowed-actions';
import { changeMailboxOnce } from './change-mailbox-once';
import { MailboxStatus, type Mailbox } from './mailbox.entity';
import { moveMailbox } from './move-mailbox';
import { EndMailboxInput } from './suspend-mailbox';

@InputType()
export class CloseMailboxInput extends EndMailboxInput {
  /** The mailbox's address typed again: closing cannot be undone. */
  @Field(() => String)
  @IsTypedText({ max: 254 })
  address!: string;
}

/**
 * Ends a mailbox for ever. Its address stays taken, its members stay known and open nothing any more, its
 * invitations are revoked, and whoever asks to join it waits no more and is told.
 * @throws as suspending does; INVALID_INPUT for an address that is not the mailbox's.
 */
export function closeMailbox(actor: Actor, input: CloseMailboxInput): Promise<Mailbox> {
  const reason = reasonOf(input);
  return changeMailboxOnce(actor, MailboxAction.CLOSE, input, async (tx, mailbox) => {
    if (input.address.trim().toLowerCase() !== mailbox.address)
      throw invalidInput([{ field: 'address', code: 'CHOICE_UNKNOWN' }]);
    await moveMailbox(tx, mailbox, MailboxStatus.CLOSED, reason);
    const { affected } = await tx.update(
      Invitation,
      { mailboxId: mailbox.id, decidedStatus: InvitationStatus.PENDING },
      { decidedStatus: InvitationStatus.REVOKED },
    );
    for (const request of await tx.findBy(JoinRequest, { mailboxId: mailbox.id, waits: true }))
      await endJoinRequest(tx, mailbox, request, JoinRequestStatus.ENDED);
    return { revokedInvitations: affected ?? 0 };
  });
}
