import { DomainError, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { announceEnd } from './announce-end';
import { lockTracked } from './lock-tracked';
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
    const request = await lockTracked(tx, actor, input);
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
    await announceEnd(tx, request, 'WITHDRAWN');
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
