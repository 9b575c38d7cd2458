import { databaseNow, DomainError, invalidInput, type Actor, type FieldFault } from '@balorg/common';
import { ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { announceSubmission } from './announce-submission';
import { formFaults, normaliseForm } from './check-form';
import { Correction, type FormField } from './correction.entity';
import { resumedClock } from './decision-clock';
import { FORM_FIELDS, type FormValues } from './form-fields';
import { lockTracked } from './lock-tracked';
import { MailboxRequestForm, typedValues } from './mailbox-request-form';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { getOpenCorrection } from './pending-correction';
import { settingsOf } from './settings-of';
import { TrackedInput } from './withdraw-mailbox-request';

@InputType()
export class CorrectMailboxRequestInput extends TrackedInput {
  /** Only the fields that were asked for are read. */
  @Field(() => MailboxRequestForm)
  @ValidateNested()
  form!: MailboxRequestForm;
}

/**
 * The applicant corrects what he was asked to: the request is back in the queue, its clock goes on, and the directory
 * looks at it anew.
 * @throws MAILBOX_REQUEST_NOT_EDITABLE when nothing is asked (any more); STALE_VERSION; INVALID_INPUT by field.
 */
export function correctMailboxRequest(actor: Actor, input: CorrectMailboxRequestInput): Promise<string> {
  return oncePerKey(db, actor, 'mailbox-request.correct', input, async (tx) => {
    const request = await lockTracked(tx, actor, input);
    if (request.status !== MailboxRequestStatus.CORRECTION_ASKED)
      throw new DomainError('MAILBOX_REQUEST_NOT_EDITABLE');
    const { id, round, version, regionCode, warnAfter, decideBefore } = request;
    const correction = await getOpenCorrection(tx, request);
    const asked = correction.lines.map(({ field }) => field);
    const values = correctedValues(request, asked, input.form);

    request.moveTo(MailboxRequestStatus.SUBMITTED);
    const answeredAt = await databaseNow(tx);
    const stopped = { warnAfter, decideBefore, stoppedAt: correction.askedAt };
    const clock = resumedClock(stopped, answeredAt, regionCode, await settingsOf(tx, request));
    await tx.update(MailboxRequest, id, {
      ...values,
      ...clock,
      status: request.status,
      version: version + 1,
      changedAt: answeredAt,
      duplicateCount: null,
      registerVerdict: null,
    });
    const lines = correction.lines.map((line) => ({ ...line, after: values[line.field] }));
    await tx.update(Correction, correction.id, { answeredAt, lines });
    await announceSubmission(tx, { ...request, ...values, ...clock }, 'CORRECTED');
    await recordAudit(tx, actor, {
      action: 'mailbox-request.correct',
      subjectType: 'mailbox-request',
      subjectId: id,
      regionCode,
      facts: { round, version, correctionId: correction.id },
    });
    return id;
  });
}

function correctedValues(request: MailboxRequest, asked: FormField[], form: MailboxRequestForm): FormValues {
  const typed = typedValues(form);
  const chosen = FORM_FIELDS.map(
    (field) => [field, (asked.includes(field) ? typed : request)[field]] as const,
  );
  const values = Object.fromEntries(chosen) as FormValues;
  const faults = formFaults(values, request.regionCode).flatMap((fault) => reachable(fault, asked));
  if (faults.length > 0) throw invalidInput(faults);
  return normaliseForm(values);
}

/** Fields that are checked against another one, which bears the fault of both. */
const CHECKED_WITH: Partial<Record<string, FormField>> = { town: 'postcode', identifier: 'identifierType' };

/** A fault at a field that stands is shown at the asked one it disagrees with too: only there can it be mended. */
function reachable(fault: FieldFault, asked: FormField[]): FieldFault[] {
  const other = CHECKED_WITH[fault.field];
  const isOpen = asked.some((field) => field === fault.field);
  return !isOpen && other && asked.includes(other) ? [fault, { ...fault, field: other }] : [fault];
}
