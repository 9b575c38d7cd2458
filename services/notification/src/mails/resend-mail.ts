import {
  databaseNow,
  DomainError,
  inTransaction,
  newId,
  notificationActed,
  recordEvent,
  UUID,
  type Actor,
} from '@balorg/common';
import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { DataSource, EntityManager } from 'typeorm';
import { IsRecipient } from './is-recipient';
import { lastTry } from './last-try';
import { MailStatus } from './mail-kind';
import { visibleTo } from './mail.access';
import { Mail } from './mail.entity';
import { domainOf, messageIdOf } from './message-id';

@InputType()
export class ResendMailInput {
  @Field(() => ID)
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The corrected address; without it, the same one.' })
  @IsRecipient()
  email?: string;

  @Field(() => ID)
  @Matches(/^[\w-]{8,64}$/, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Sends the same words once more, as a mail of its own that names the one it repeats. Codes and secret links are not
 * sent again by hand: whoever needs one asks for a new one.
 * @throws NOT_FOUND, MAIL_NOT_RESENDABLE, IDEMPOTENCY_KEY_REUSED
 */
export function resendMail(db: DataSource, administrator: Actor, input: ResendMailInput): Promise<Mail> {
  return inTransaction(db, async (tx) => {
    const original = await findForResending(tx, administrator, input.id);
    const recipientEmail = input.email ?? original.recipientEmail;
    const dedupKey = ['RESEND', administrator.accountId, input.idempotencyKey].join('/');
    const sentBefore = await tx.findOneBy(Mail, { dedupKey });
    if (sentBefore) return sameCopy(sentBefore, original, recipientEmail);

    assertResendable(original, recipientEmail);
    const copy = await insertCopy(tx, original, { dedupKey, recipientEmail });
    await recordResending(tx, administrator, original, copy);
    return copy;
  });
}

/** Locked: two clicks with one key are one after the other. */
async function findForResending(tx: EntityManager, administrator: Actor, id: string): Promise<Mail> {
  const mail = await tx.findOne(Mail, {
    where: { ...visibleTo(administrator), id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!mail) throw new DomainError('NOT_FOUND');
  return mail;
}

function sameCopy(copy: Mail, original: Mail, recipientEmail: string): Mail {
  if (copy.repeats === original.id && copy.recipientEmail === recipientEmail) return copy;
  throw new DomainError('IDEMPOTENCY_KEY_REUSED');
}

/** A mail that is still tried reaches its address by itself: it can only be sent to another one. */
function assertResendable(original: Mail, recipientEmail: string): void {
  const isUnderWay = original.status === MailStatus.QUEUED && original.recipientEmail === recipientEmail;
  if (original.hasSecret || isUnderWay)
    throw new DomainError('MAIL_NOT_RESENDABLE', { status: original.status });
}

async function insertCopy(
  tx: EntityManager,
  { id, ...original }: Mail,
  { dedupKey, recipientEmail }: Pick<Mail, 'dedupKey' | 'recipientEmail'>,
): Promise<Mail> {
  const bodies = await tx.findOneOrFail(Mail, {
    where: { id },
    select: { id: true, text: true, html: true },
  });
  const sentAt = await databaseNow(tx);
  const copyId = newId();
  await tx.insert(Mail, {
    ...original,
    id: copyId,
    text: bodies.text,
    html: bodies.html,
    dedupKey,
    recipientEmail,
    messageId: messageIdOf(dedupKey, domainOf(original.messageId)),
    repeats: id,
    status: MailStatus.QUEUED,
    sentAt,
    sendBefore: lastTry(sentAt),
    attempts: 0,
    nextAttemptAt: sentAt,
    acceptedAt: null,
    lastAnswer: null,
    relayReply: null,
  });
  return tx.findOneByOrFail(Mail, { id: copyId });
}

/** The trace belongs to the file that the mail is about, where the administrator will look for it. */
async function recordResending(
  tx: EntityManager,
  administrator: Actor,
  original: Mail,
  copy: Mail,
): Promise<void> {
  const { requestId, mailboxId } = original;
  const subject = requestId
    ? { subjectType: 'mailbox-request', subjectId: requestId }
    : mailboxId
      ? { subjectType: 'mailbox', subjectId: mailboxId }
      : { subjectType: 'mail', subjectId: original.id };
  const act = {
    ...subject,
    actorId: administrator.accountId,
    action: 'mail.resend',
    regionCode: original.regionCode,
    at: copy.sentAt,
    details: { mailId: copy.id, kind: copy.kind, corrected: copy.recipientEmail !== original.recipientEmail },
  };
  await recordEvent(tx, notificationActed, act, { subjectId: subject.subjectId });
}
