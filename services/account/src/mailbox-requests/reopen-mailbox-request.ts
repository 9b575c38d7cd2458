import { databaseNow, DomainError, IsTypedText, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { announceSubmission } from './announce-submission';
import { DecisionInput } from './cancel-approval';
import { claimOf } from './claim-mailbox-request';
import { decideOnce } from './decide-once';
import { decisionClock } from './decision-clock';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { reasonOf } from './reason-of';
import { settingsOf } from './settings-of';

@InputType()
export class ReopenMailboxRequestInput extends DecisionInput {
  /** Read by the other reviewers. */
  @Field(() => String)
  @IsTypedText({ max: 1_000, multiline: true })
  reason!: string;
}

/**
 * Takes up a refused, withdrawn or expired request once more: a new round with a clock of its own, in the hands of
 * the one who reopens it. The applicant is told, and the directory looks at it anew.
 * @throws as approving does; INVALID_INPUT for a reason that says nothing.
 */
export function reopenMailboxRequest(
  actor: Actor,
  input: ReopenMailboxRequestInput,
): Promise<MailboxRequest> {
  const reopeningReason = reasonOf(input);
  return decideOnce(actor, 'mailbox-request.reopen', input, async (tx, request) => {
    if (!request.isReopenable())
      throw new DomainError('MAILBOX_REQUEST_NOT_DECIDABLE', { status: request.status });
    request.moveTo(MailboxRequestStatus.IN_REVIEW);
    const { id, regionCode, status } = request;
    const round = request.round + 1;
    const clock = decisionClock(await databaseNow(tx), regionCode, await settingsOf(tx, request));
    await tx.update(MailboxRequest, id, {
      status,
      round,
      reopeningReason,
      ...clock,
      ...claimOf(actor),
      decidedAt: null,
      decidedById: null,
      duplicateCount: null,
      registerVerdict: null,
    });
    await announceSubmission(tx, { ...request, round, ...clock }, 'REOPENED');
    return { regionCode, facts: { round } };
  });
}
