import { IsTypedText, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { announceEnd } from './announce-end';
import { DecisionInput } from './cancel-approval';
import { decideOnce } from './decide-once';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { reasonOf } from './reason-of';

@InputType()
export class RefuseMailboxRequestInput extends DecisionInput {
  /** Read by the applicant. */
  @Field(() => String)
  @IsTypedText({ max: 1_000, multiline: true })
  reason!: string;
}

/**
 * Refuses a request; the applicant reads the reason in a mail and on the tracking page.
 * @throws as approving does; INVALID_INPUT for a reason that says nothing.
 */
export function refuseMailboxRequest(
  actor: Actor,
  input: RefuseMailboxRequestInput,
): Promise<MailboxRequest> {
  const reason = reasonOf(input);
  return decideOnce(actor, 'mailbox-request.refuse', input, async (tx, request) => {
    request.moveTo(MailboxRequestStatus.REFUSED);
    await tx.update(MailboxRequest, request.id, {
      status: request.status,
      refusalReason: reason,
      decidedAt: () => 'UTC_TIMESTAMP(3)',
      decidedById: actor.accountId,
    });
    await announceEnd(tx, request, 'REFUSED', reason);
    return { regionCode: request.regionCode };
  });
}
