import { Role, type Actor } from '@balorg/common';
import { registerEnumType } from 'type-graphql';
import type { MailboxRequest } from './mailbox-request.entity';

export enum RequestAction {
  CLAIM = 'CLAIM',
  RELEASE = 'RELEASE',
  APPROVE = 'APPROVE',
  REFUSE = 'REFUSE',
  CANCEL_APPROVAL = 'CANCEL_APPROVAL',
}
registerEnumType(RequestAction, { name: 'RequestAction' });

/** What this reviewer may do with this request now. Screens hide the rest; the verbs forbid it. */
export function allowedActions(actor: Actor, request: MailboxRequest): RequestAction[] {
  const reviews =
    actor.roles.includes(Role.GRADES_ADMINISTRATOR) && actor.regions.includes(request.regionCode);
  if (!reviews || request.linkedAccountId === actor.accountId) return [];
  if (request.isCancellable()) return [RequestAction.CANCEL_APPROVAL];
  if (!request.isUndecided()) return [];
  if (request.isClaimedByAnother(actor.accountId)) return [RequestAction.CLAIM];
  const claim = request.isClaimedByAnother(null) ? RequestAction.RELEASE : RequestAction.CLAIM;
  return [claim, RequestAction.APPROVE, RequestAction.REFUSE];
}
