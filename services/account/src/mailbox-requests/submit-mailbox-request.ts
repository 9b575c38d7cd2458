import { databaseNow, DomainError, invalidInput, type Actor } from '@balorg/common';
import { IsUUID, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { requireOpenRegion } from '../region-profiles/find-region-profile';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { announceSubmission } from './announce-submission';
import { formFaults, normaliseForm } from './check-form';
import { decisionClock } from './decision-clock';
import { lockDraft } from './find-draft';
import { MailboxRequestForm, preferencesOf, typedValues } from './mailbox-request-form';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

@InputType()
export class SubmitMailboxRequestInput {
  @Field(() => MailboxRequestForm)
  @ValidateNested()
  form!: MailboxRequestForm;

  @Field(() => Boolean, { defaultValue: false })
  withoutAccount!: boolean;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * "Je valide": the draft becomes a request, the decision clock starts, the applicant gets a reference and a mail.
 * @returns the request, and the cookie by which this browser follows it.
 * @throws INVALID_INPUT by field; LINK_NEEDED without a proven account, unless "Non" was answered; REGION_CLOSED.
 */
export async function submitMailboxRequest(actor: Actor, input: SubmitMailboxRequestInput) {
  const id = await oncePerKey(db, actor, 'mailbox-request.submit', input, async (tx) => {
    const draft = await lockDraft(tx, actor);
    if (!draft.linkedAccountId && !input.withoutAccount) throw new DomainError('LINK_NEEDED');
    const submitted = await completed(tx, draft, input);
    await tx.update(MailboxRequest, draft.id, submitted);
    await announceSubmission(tx, { ...draft, ...submitted }, 'SUBMITTED');
    await recordAudit(tx, actor, {
      action: 'mailbox-request.submit',
      subjectType: 'mailbox-request',
      subjectId: draft.id,
      regionCode: submitted.regionCode,
      facts: { round: draft.round, withoutAccount: submitted.withoutAccount },
    });
    return draft.id;
  });
  const { cookie } = await openSession(db.manager, { kind: SessionKind.TRACKING, requestId: id });
  return { request: await db.getRepository(MailboxRequest).findOneByOrFail({ id }), cookie };
}

async function completed(
  tx: EntityManager,
  draft: MailboxRequest,
  { form, withoutAccount }: SubmitMailboxRequestInput,
) {
  const regionCode = form.regionCode ?? draft.regionCode;
  const profile = await requireOpenRegion(tx, regionCode);
  const typed = typedValues(form);
  const faults = formFaults(typed, regionCode);
  if (faults.length > 0) throw invalidInput(faults);
  draft.moveTo(MailboxRequestStatus.SUBMITTED);
  const submittedAt = await databaseNow(tx);
  const preferences = preferencesOf(form);
  return {
    ...normaliseForm(typed),
    ...preferences,
    // Answered "Non": visible in no directory, the region's own included (guide, step 1).
    visibleInDirectory: preferences.visibleInDirectory && draft.linkedAccountId !== null,
    withoutAccount: withoutAccount && draft.linkedAccountId === null,
    regionCode,
    status: draft.status,
    submittedAt,
    changedAt: submittedAt,
    ...decisionClock(submittedAt, regionCode, profile.settings),
  };
}
