import { DomainError, mailboxOpened, takeBack, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member } from '../members/member.entity';
import { decideOnce } from './decide-once';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

@InputType()
export class DecisionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Takes an approval back within its window, before anything of it has left: the address is free again, since nobody
 * was ever told of it, and the request is in review.
 * @throws APPROVAL_NOT_CANCELLABLE when the window is over or the announcement has left.
 */
export function cancelApproval(actor: Actor, input: DecisionInput): Promise<MailboxRequest> {
  return decideOnce(actor, 'mailbox-request.cancel-approval', input, async (tx, request) => {
    const mailbox = await tx.findOneBy(Mailbox, { requestId: request.id });
    const untold =
      mailbox && request.isCancellable() && (await takeBack(tx, mailbox.id, [mailboxOpened.type]));
    if (!untold) throw new DomainError('APPROVAL_NOT_CANCELLABLE');
    request.moveTo(MailboxRequestStatus.IN_REVIEW);
    await tx.delete(Member, { mailboxId: mailbox.id });
    await tx.delete(Mailbox, { id: mailbox.id });
    await tx.update(MailboxRequest, request.id, {
      status: request.status,
      decidedAt: null,
      decidedById: null,
      cancellableUntil: null,
    });
    return { regionCode: request.regionCode, facts: { mailboxId: mailbox.id } };
  });
}
