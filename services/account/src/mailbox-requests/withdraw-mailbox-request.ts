import { DomainError, mailboxRequestEnded, recordEvent, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

@InputType()
export class TrackedInput {
  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * The applicant takes the request back; nobody decides it any more in this round.
 * @throws MAILBOX_REQUEST_NOT_EDITABLE when it was decided already, an untold approval included; STALE_VERSION.
 */
export function withdrawMailboxRequest(actor: Actor, input: TrackedInput): Promise<string> {
  return oncePerKey(db, actor, 'mailbox-request.withdraw', input, async (tx) => {
    const request = actor.trackedRequestId
      ? await tx.findOne(MailboxRequest, {
          where: { id: actor.trackedRequestId },
          lock: { mode: 'pessimistic_write' },
        })
      : null;
    if (!request) throw new DomainError('NOT_FOUND');
    if (request.version !== input.version) throw new DomainError('STALE_VERSION', { status: request.status });
    if (!request.isUndecided() && request.status !== MailboxRequestStatus.CORRECTION_ASKED) {
      throw new DomainError('MAILBOX_REQUEST_NOT_EDITABLE');
    }
    request.moveTo(MailboxRequestStatus.WITHDRAWN);
    await tx.update(MailboxRequest, request.id, {
      status: request.status,
      version: request.version + 1,
      decidedAt: () => 'UTC_TIMESTAMP(3)',
      changedAt: () => 'UTC_TIMESTAMP(3)',
    });
    const { id, round } = request;
    await recordEvent(tx, mailboxRequestEnded, { requestId: id, round }, { subjectId: id });
    await recordAudit(tx, actor, {
      action: 'mailbox-request.withdraw',
      subjectType: 'mailbox-request',
      subjectId: request.id,
      regionCode: request.regionCode,
      facts: { round: request.round },
    });
    return request.id;
  });
}
