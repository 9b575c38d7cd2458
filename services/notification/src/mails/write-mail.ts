import { databaseNow, newId, type Message } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { MESSAGE_ID_DOMAIN } from '../env';
import type { MailText, Stationery } from './letter';
import { MailCause } from './mail-cause.entity';
import type { Lane, MailKind } from './mail-kind';
import { Mail } from './mail.entity';
import { lastTry } from './last-try';
import { messageIdOf } from './message-id';
import { sealMail } from './sealed-mail';
import { stationeryOf } from './stationery';

/** What the kept text of a mail shows in the place of its secret. */
export const MASK = '••••••••';

export interface MailOrder {
  kind: MailKind;
  lane?: Lane;
  /** With kind, recipient and version, the mail's key: one mail each, for ever. */
  subjectId: string;
  version: number | string;
  recipient: { id: string; email: string };
  regionCode: string | null;
  requestId?: string;
  mailboxId?: string;
  /** When its code or its link dies. */
  expiresAt?: Date;
  /** A code or a token passes through `hide`: masked in the text that is kept, sealed until the relay took the mail. */
  compose: (stationery: Stationery, hide: (secret: string) => string) => MailText;
}

/** Writes a mail in the transaction of its event, once per key; the sender takes it from there. */
export async function writeMail(tx: EntityManager, message: Message, order: MailOrder): Promise<void> {
  const dedupKey = [order.kind, order.subjectId, order.recipient.id, order.version].join('/');
  const written = await tx.findOneBy(Mail, { dedupKey });
  const mailId = written?.id ?? (await insertMail(tx, order, dedupKey));
  await tx
    .createQueryBuilder()
    .insert()
    .into(MailCause)
    .values({ inboxId: message.id, mailId })
    .orIgnore()
    .execute();
}

async function insertMail(tx: EntityManager, order: MailOrder, dedupKey: string): Promise<string> {
  const { recipient } = order;
  const stationery = await stationeryOf(tx, order.regionCode);
  const sentAt = await databaseNow(tx);
  const id = newId();
  await tx.insert(Mail, {
    id,
    kind: order.kind,
    lane: order.lane ?? 'ordinary',
    subjectId: order.subjectId,
    requestId: order.requestId ?? null,
    mailboxId: order.mailboxId ?? null,
    regionCode: order.regionCode,
    recipientId: recipient.id,
    recipientEmail: recipient.email,
    dedupKey,
    messageId: messageIdOf(dedupKey, MESSAGE_ID_DOMAIN),
    ...(await bodiesOf(order, stationery)),
    sentAt,
    nextAttemptAt: sentAt,
    sendBefore: order.expiresAt ?? lastTry(sentAt),
  });
  return id;
}

async function bodiesOf({ compose }: MailOrder, stationery: Stationery) {
  let hasSecret = false;
  const kept = compose(stationery, () => {
    hasSecret = true;
    return MASK;
  });
  const sealed = hasSecret ? await sealMail(compose(stationery, (secret) => secret)) : null;
  return { ...kept, sealed, hasSecret };
}
