import {
  invalidInput,
  IsTypedText,
  mailboxRequestEnded,
  mailboxRequestRefused,
  recordEvent,
  tidyText,
  type Actor,
} from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { DecisionInput } from './cancel-approval';
import { decideOnce } from './decide-once';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { recipientOf } from './submit-mailbox-request';

@InputType()
export class RefuseMailboxRequestInput extends DecisionInput {
  /** Read by the applicant. */
  @Field(() => String)
  @IsTypedText({ max: 1_000, multiline: true })
  reason!: string;
}

/** Shorter than this, a reason explains nothing. */
const LEAST_REASON = 10;

/**
 * Refuses a request; the applicant reads the reason in a mail and on the tracking page.
 * @throws as approving does; INVALID_INPUT for a reason that says nothing.
 */
export function refuseMailboxRequest(
  actor: Actor,
  input: RefuseMailboxRequestInput,
): Promise<MailboxRequest> {
  const reason = tidyText(input.reason);
  if (!reason || reason.length < LEAST_REASON) throw invalidInput([{ field: 'reason', code: 'REQUIRED' }]);
  return decideOnce(actor, 'mailbox-request.refuse', input, async (tx, request) => {
    request.moveTo(MailboxRequestStatus.REFUSED);
    await tx.update(MailboxRequest, request.id, {
      status: request.status,
      refusalReason: reason,
      decidedAt: () => 'UTC_TIMESTAMP(3)',
      decidedById: actor.accountId,
    });
    const { id, round, reference, regionCode } = request;
    const recipient = await recipientOf(tx, request);
    await recordEvent(
      tx,
      mailboxRequestRefused,
      { requestId: id, round, reference, regionCode, recipient, reason },
      { subjectId: id },
    );
    await recordEvent(tx, mailboxRequestEnded, { requestId: id, round }, { subjectId: id });
    return { regionCode };
  });
}
