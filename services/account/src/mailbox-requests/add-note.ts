import { invalidInput, IsTypedText, newId, tidyText, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { findForDecision } from './mailbox-request.access';
import { MailboxRequest } from './mailbox-request.entity';
import { Note } from './note.entity';

@InputType()
export class AddNoteInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  requestId!: string;

  @Field(() => String)
  @IsTypedText({ max: 2_000, multiline: true })
  text!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Leaves a note on a file for the other reviewers, in whatever state it is; the request itself does not change.
 * @throws NOT_FOUND, OWN_REQUEST; INVALID_INPUT for a note without text.
 */
export async function addNote(actor: Actor, input: AddNoteInput): Promise<MailboxRequest> {
  const text = tidyText(input.text);
  if (!text) throw invalidInput([{ field: 'text', code: 'REQUIRED' }]);
  const act = {
    action: 'mailbox-request.add-note',
    subjectType: 'mailbox-request',
    subjectId: input.requestId,
  };
  const noted = () =>
    oncePerKey(db, actor, act.action, input, async (tx) => {
      const { id, regionCode, round } = await findForDecision(tx, actor, { id: input.requestId });
      const noteId = newId();
      await tx.insert(Note, { id: noteId, requestId: id, authorId: actor.accountId ?? '', text });
      await recordAudit(tx, actor, { ...act, regionCode, facts: { round, noteId } });
      return id;
    });
  const id = await auditRefusals(actor, act, noted);
  return db.getRepository(MailboxRequest).findOneByOrFail({ id });
}
