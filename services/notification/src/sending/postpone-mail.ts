import type { DataSource } from 'typeorm';
import { MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';
import { retryDelay } from './attempt-rules';
import type { Failure } from './failure';

/** Plans the next try, at the mail's last moment at the latest. Says nothing where another process went on with it. */
export async function postponeMail(
  db: DataSource,
  mail: Mail,
  { answer, reply, outage }: Failure,
): Promise<void> {
  const seconds = retryDelay(mail.lane, mail.attempts, outage);
  await db.getRepository(Mail).update(
    { id: mail.id, status: MailStatus.QUEUED, attempts: mail.attempts },
    {
      lastAnswer: answer,
      relayReply: reply,
      nextAttemptAt: () => `LEAST(UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND, sendBefore)`,
    },
  );
}
