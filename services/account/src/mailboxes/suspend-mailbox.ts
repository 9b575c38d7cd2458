import { IsTypedText, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { reasonOf } from '../mailbox-requests/reason-of';
import { MailboxAction } from './allowed-actions';
import { changeMailboxOnce, MailboxChangeInput } from './change-mailbox-once';
import { MailboxStatus, type Mailbox } from './mailbox.entity';
import { moveMailbox } from './move-mailbox';

@InputType()
export class EndMailboxInput extends MailboxChangeInput {
  /** Read by the people of the mailbox. */
  @Field(() => String)
  @IsTypedText({ max: 1_000, multiline: true })
  reason!: string;
}

/**
 * Keeps a mailbox shut until it is reactivated: its people are told why, and nobody opens it meanwhile.
 * @throws as every change of a mailbox; INVALID_INPUT for a reason that says nothing; MAILBOX_NOT_CHANGEABLE.
 */
export function suspendMailbox(actor: Actor, input: EndMailboxInput): Promise<Mailbox> {
  const reason = reasonOf(input);
  return changeMailboxOnce(actor, MailboxAction.SUSPEND, input, async (tx, mailbox) => {
    await moveMailbox(tx, mailbox, MailboxStatus.SUSPENDED, reason);
    return {};
  });
}
