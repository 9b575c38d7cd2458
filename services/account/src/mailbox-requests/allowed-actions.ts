import type { Actor } from '@balorg/common';
import { registerEnumType } from 'type-graphql';
import { isReviewer } from '../accounts/is-reviewer';
import type { MailboxRequest } from './mailbox-request.entity';

export enum RequestAction {
  CLAIM = 'CLAIM',
  RELEASE = 'RELEASE',
  APPROVE = 'APPROVE',
  REFUSE = 'REFUSE',
  ASK_FOR_CORRECTION = 'ASK_FOR_CORRECTION',
  CANCEL_APPROVAL = 'CANCEL_APPROVAL',
  REOPEN = 'REOPEN',
  ADD_NOTE = 'ADD_NOTE',
}
registerEnumType(RequestAction, { name: 'RequestAction' });

const { ADD_NOTE, APPROVE, ASK_FOR_CORRECTION, CANCEL_APPROVAL, CLAIM, REFUSE, RELEASE, REOPEN } =
  RequestAction;

/** What this reviewer may do with this request now. Screens hide the rest; the verbs forbid it. */
export function allowedActions(actor: Actor, request: MailboxRequest): RequestAction[] {
  if (!isReviewer(actor, request) || request.linkedAccountId === actor.accountId) return [];
  return [...decisions(actor, request), ADD_NOTE];
}

function decisions({ accountId }: Actor, request: MailboxRequest): RequestAction[] {
  if (request.isCancellable()) return [CANCEL_APPROVAL];
  const heldByAnother = request.isClaimedByAnother(accountId);
  if (request.isReopenable()) return heldByAnother ? [] : [REOPEN];
  if (!request.isUndecided()) return [];
  if (heldByAnother) return [CLAIM];
  return [request.isClaimedByAnother(null) ? RELEASE : CLAIM, APPROVE, REFUSE, ASK_FOR_CORRECTION];
}
