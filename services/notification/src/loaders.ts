import type { Actor } from '@balorg/common';
import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { visibleTo } from './mails/mail.access';
import { Mail } from './mails/mail.entity';

export type MailBodies = Pick<Mail, 'text' | 'html'>;

/** One query for all rows of a call, and only the rows that the actor may see. */
export function createLoaders(db: DataSource, actor: Actor) {
  return {
    mailsOfRequest: new DataLoader<string, Mail[]>((ids) => mailsBy(db, actor, 'requestId', ids)),
    mailsOfMailbox: new DataLoader<string, Mail[]>((ids) => mailsBy(db, actor, 'mailboxId', ids)),
    mailBodies: new DataLoader<string, MailBodies>((ids) => bodiesOf(db, actor, ids)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

async function mailsBy(db: DataSource, actor: Actor, key: 'requestId' | 'mailboxId', ids: readonly string[]) {
  const mails = await db.getRepository(Mail).find({
    where: { ...visibleTo(actor), [key]: In([...ids]) },
    order: { id: 'DESC' },
  });
  return ids.map((id) => mails.filter((mail) => mail[key] === id));
}

async function bodiesOf(db: DataSource, actor: Actor, ids: readonly string[]) {
  const mails = await db.getRepository(Mail).find({
    where: { ...visibleTo(actor), id: In([...ids]) },
    select: { id: true, text: true, html: true },
  });
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  return ids.map((id) => byId.get(id) ?? new Error('a mail left its region while it was read'));
}
