import {
  DomainError,
  IsTypedText,
  joinAsked,
  newId,
  orConflict,
  recordEvent,
  tidyText,
  type Actor,
} from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { lockDraft } from '../mailbox-requests/find-draft';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { roleOf } from '../members/role-of';
import { countAttempt, joinRequestsSent } from '../sessions/attempts';
import { askerOf, joinFacts, keepersOf } from './join-facts';
import { JoinRequest } from './join-request.entity';

@InputType()
export class RequestToJoinMailboxInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  mailboxId!: string;

  /** For the people of the mailbox, who may not know the name. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 300 })
  message?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * In the place of a second mailbox for the same people, the owner of the account that is linked to the draft asks to
 * open the one that is there. Whoever keeps its members is told and answers. The draft stays as it was.
 * @throws MAILBOX_REQUEST_NOT_EDITABLE without a draft, LINK_NEEDED without a proven account, NOT_FOUND for a mailbox
 * that the directory does not show him, MAILBOX_ALREADY_YOURS, JOIN_ALREADY_ASKED, TOO_MANY_JOIN_REQUESTS.
 */
export function requestToJoinMailbox(actor: Actor, input: RequestToJoinMailboxInput): Promise<string> {
  return oncePerKey(db, actor, 'mailbox.ask-to-join', input, async (tx) => {
    const { linkedAccountId, regionCode } = await lockDraft(tx, actor);
    if (!linkedAccountId) throw new DomainError('LINK_NEEDED');
    const account = await tx.findOneByOrFail(Account, { id: linkedAccountId });
    const mailbox = await lockJoinable(tx, { id: input.mailboxId, regionCode });
    const keepers = await keepersOf(tx, mailbox.id);
    // Nobody could answer: whoever asks would be left in the dark.
    if (keepers.length === 0) throw new DomainError('NOT_FOUND');
    if (await roleOf(tx, mailbox.id, account.id)) throw new DomainError('MAILBOX_ALREADY_YOURS');

    const id = newId();
    const message = tidyText(input.message);
    await orConflict(
      'JOIN_ALREADY_ASKED',
      tx.insert(JoinRequest, {
        ...{ id, mailboxId: mailbox.id, accountId: account.id, message },
        description: mailbox.description,
        answerBefore: () => `UTC_TIMESTAMP(3) + INTERVAL ${ANSWER_DAYS} DAY`,
      }),
    );
    if (!(await countAttempt(tx, joinRequestsSent(account.id))))
      throw new DomainError('TOO_MANY_JOIN_REQUESTS');
    await recordEvent(
      tx,
      joinAsked,
      {
        ...joinFacts(mailbox, { id, description: mailbox.description }),
        message,
        asker: askerOf(account),
        recipients: keepers,
      },
      { subjectId: mailbox.id },
    );
    await recordAudit(
      tx,
      { ...actor, accountId: account.id },
      {
        action: 'member.ask-to-join',
        subjectType: 'mailbox',
        subjectId: mailbox.id,
        regionCode: mailbox.regionCode,
        facts: { joinRequestId: id },
      },
    );
    return id;
  });
}

/** Time enough for holidays; whoever asks still has his draft and can hand it in. */
const ANSWER_DAYS = 15;

/** What the form offers, and nothing else: whoever asks must not learn of a hidden mailbox, or of another region's. */
async function lockJoinable(tx: EntityManager, which: Pick<Mailbox, 'id' | 'regionCode'>): Promise<Mailbox> {
  const mailbox = await tx.findOne(Mailbox, {
    where: { ...which, visibleInDirectory: true },
    lock: { mode: 'pessimistic_write' },
  });
  if (mailbox?.status() !== MailboxStatus.ACTIVE) throw new DomainError('NOT_FOUND');
  return mailbox;
}
