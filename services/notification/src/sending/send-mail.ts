import type { Logger } from '@balorg/common';
import type { DataSource } from 'typeorm';
import type { MailText } from '../mails/letter';
import { MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';
import { unsealMail } from '../mails/sealed-mail';
import { LANE_RULES } from './attempt-rules';
import { failureOf, type Failure } from './failure';
import { postponeMail } from './postpone-mail';
import { EXPIRED, TAKEN, TRIED_LONG_ENOUGH } from './relay-answers';
import { settleMail, type Settlement } from './settle-mail';
import type { Post } from './smtp';
import type { Taken } from './take-due';
import { untilItStands } from './until-it-stands';

export interface Sending {
  db: DataSource;
  post: Post;
  log: Logger;
}

/** One attempt, and its mark. A death between the relay's word and the mark sends the mail again, never loses it. */
export async function sendMail({ db, post, log }: Sending, { mail, takenAt }: Taken): Promise<void> {
  const outcome = await attempt(db, post, { mail, takenAt });
  const { id, kind, attempts } = mail;
  if ('status' in outcome) {
    log.info({ mail: id, kind, attempts, status: outcome.status }, 'mail settled');
    await untilItStands(log, () => settleMail(db, mail, outcome));
  } else {
    log.warn({ mail: id, kind, attempts, code: outcome.code }, 'mail postponed');
    await untilItStands(log, () => postponeMail(db, mail, outcome));
  }
}

async function attempt(db: DataSource, post: Post, { mail, takenAt }: Taken): Promise<Settlement | Failure> {
  if (mail.sendBefore <= takenAt) return tooLate(mail);
  try {
    const content = await contentOf(db, mail);
    const reply = await post.send({ mail, ...content, deadline: LANE_RULES[mail.lane].deadline });
    return { status: MailStatus.ACCEPTED, answer: TAKEN, reply: reply.slice(0, 1_000) };
  } catch (error) {
    const failure = failureOf(error);
    return failure.forGood ? { status: MailStatus.REFUSED, ...failure } : failure;
  }
}

const tooLate = ({ hasSecret, relayReply }: Mail): Settlement => ({
  status: MailStatus.GIVEN_UP,
  answer: hasSecret ? EXPIRED : TRIED_LONG_ENOUGH,
  reply: relayReply,
});

async function contentOf(db: DataSource, { id }: Mail): Promise<MailText> {
  const { subject, text, html, sealed } = await db.getRepository(Mail).findOneOrFail({
    where: { id },
    select: { id: true, subject: true, text: true, html: true, sealed: true },
  });
  return sealed === null ? { subject, text, html } : unsealMail(sealed);
}
