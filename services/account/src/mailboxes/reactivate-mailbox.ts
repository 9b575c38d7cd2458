import type { Actor } from '@balorg/common';
import { InputType } from 'type-graphql';
import { MailboxAction } from './allowed-actions';
import { changeMailboxOnce, MailboxChangeInput } from './change-mailbox-once';
import { MailboxStatus, type Mailbox } from './mailbox.entity';
import { moveMailbox } from './move-mailbox';

@InputType()
export class ReactivateMailboxInput extends MailboxChangeInput {}

/**
 * Opens a suspended mailbox again to the people who could open it before.
 * @throws as every change of a mailbox; MAILBOX_NOT_CHANGEABLE.
 */
export function reactivateMailbox(actor: Actor, input: ReactivateMailboxInput): Promise<Mailbox> {
  return changeMailboxOnce(actor, MailboxAction.REACTIVATE, input, async (tx, mailbox) => {
    await moveMailbox(tx, mailbox, MailboxStatus.ACTIVE, null);
    return {};
  });
}
