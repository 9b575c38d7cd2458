import type { Actor } from '@balorg/common';
import { registerEnumType } from 'type-graphql';
import { isReviewer } from '../accounts/is-reviewer';
import type { MemberRole } from '../members/member.entity';
import { mayChange } from './mailbox.access';
import { MailboxStatus, TRANSITIONS, type DecidedStatus, type Mailbox } from './mailbox.entity';

export enum MailboxAction {
  UPDATE = 'UPDATE',
  SUSPEND = 'SUSPEND',
  REACTIVATE = 'REACTIVATE',
  CLOSE = 'CLOSE',
}
registerEnumType(MailboxAction, { name: 'MailboxAction' });

const ACTION_TO: Record<DecidedStatus, MailboxAction> = {
  [MailboxStatus.SUSPENDED]: MailboxAction.SUSPEND,
  [MailboxStatus.ACTIVE]: MailboxAction.REACTIVATE,
  [MailboxStatus.CLOSED]: MailboxAction.CLOSE,
};

/** Its content is changed by who answers for it, its state by the region's GRADeS alone. */
export const isEntitled = (
  actor: Actor,
  mailbox: Mailbox,
  own: MemberRole | null,
  action: MailboxAction,
): boolean => (action === MailboxAction.UPDATE ? mayChange(actor, mailbox, own) : isReviewer(actor, mailbox));

/** What this person, in his own role in it, may do with this mailbox now. Screens hide the rest; the verbs forbid it. */
export const allowedActions = (actor: Actor, mailbox: Mailbox, own: MemberRole | null): MailboxAction[] =>
  possibleActions(actor, mailbox).filter((action) => isEntitled(actor, mailbox, own, action));

/** By its state: while it is suspended its GRADeS alone changes what it says, and nobody once it is closed. */
export function possibleActions(actor: Actor, mailbox: Mailbox): MailboxAction[] {
  const status = mailbox.status();
  const moves = TRANSITIONS[status].map((next) => ACTION_TO[next]);
  const speaks =
    status === MailboxStatus.ACTIVE || (status === MailboxStatus.SUSPENDED && isReviewer(actor, mailbox));
  return speaks ? [MailboxAction.UPDATE, ...moves] : moves;
}
