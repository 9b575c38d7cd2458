import {
  correctionAsked,
  databaseNow,
  invalidInput,
  newId,
  recordEvent,
  textFault,
  tidyText,
  type Actor,
  type FieldErrorCode,
  type FieldFault,
} from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { DecisionInput } from './cancel-approval';
import { Correction, type FormField } from './correction.entity';
import { decideOnce } from './decide-once';
import { FORM_FIELDS } from './form-fields';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { recipientWithLink } from './recipient-of';
import { settingsOf } from './settings-of';

@InputType()
export class CorrectionInput {
  /** Name of a field of the form. */
  @Field(() => String)
  field!: string;

  /** Read by the applicant, beside the field. */
  @Field(() => String)
  reason!: string;
}

@InputType()
export class AskForCorrectionInput extends DecisionInput {
  /** Each field once. */
  @Field(() => [CorrectionInput])
  corrections!: CorrectionInput[];
}

const REASON = { max: 500, multiline: true };
/** Characters. Shorter than this, a reason explains nothing. */
const LEAST_REASON = 5;
const DAY_MS = 24 * 3_600_000;

/**
 * Sends a request back to its applicant, who may change the named fields and no others. The decision clock stands
 * still until he did; without an answer in time the request expires.
 * @throws as approving does; INVALID_INPUT by line (`corrections.2.reason`).
 */
export function askForCorrection(actor: Actor, input: AskForCorrectionInput): Promise<MailboxRequest> {
  const asked = readCorrections(input.corrections);
  return decideOnce(actor, 'mailbox-request.ask-for-correction', input, async (tx, request) => {
    request.moveTo(MailboxRequestStatus.CORRECTION_ASKED);
    const { id: requestId, round, reference, regionCode, status } = request;
    const { correctionDays } = await settingsOf(tx, request);
    const askedAt = await databaseNow(tx);
    const answerBefore = new Date(askedAt.getTime() + correctionDays * DAY_MS);
    const lines = asked.map((line) => ({ ...line, before: request[line.field], after: null }));
    const correction = {
      id: newId(),
      requestId,
      round,
      askedById: actor.accountId ?? '',
      askedAt,
      answerBefore,
    };
    await tx.insert(Correction, { ...correction, lines });
    await tx.update(MailboxRequest, requestId, { status });
    const told = await recipientWithLink(tx, request);
    await recordEvent(
      tx,
      correctionAsked,
      { requestId, round, reference, regionCode, ...told, corrections: asked, answerBefore },
      { subjectId: requestId },
    );
    const fields = asked.map(({ field }) => field).join(' ');
    return { regionCode, facts: { correctionId: correction.id, fields } };
  });
}

function readCorrections(typed: CorrectionInput[]): { field: FormField; reason: string }[] {
  if (typed.length === 0) throw invalidInput([{ field: 'corrections', code: 'REQUIRED' }]);
  const faults: FieldFault[] = [];
  const add = (field: string, code: FieldErrorCode | null) => code && faults.push({ field, code });
  const lines = typed.flatMap(({ field, reason }, index) => {
    const known = FORM_FIELDS.find((name) => name === field);
    const isFirst = typed.findIndex((line) => line.field === field) === index;
    add(`corrections.${index}.field`, known && isFirst ? null : 'CHOICE_UNKNOWN');
    const tidied = tidyText(reason) ?? '';
    const tooShort = tidied.length < LEAST_REASON ? 'REQUIRED' : null;
    add(`corrections.${index}.reason`, textFault(reason, REASON) ?? tooShort);
    return known ? [{ field: known, reason: tidied }] : [];
  });
  if (faults.length > 0) throw invalidInput(faults);
  return lines;
}
