import { inTransaction, mailSettled, recordEvent } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';

export interface Settlement {
  status: MailStatus.ACCEPTED | MailStatus.REFUSED | MailStatus.GIVEN_UP;
  answer: string;
  reply: string | null;
}

/**
 * Ends a mail's way, once, and announces in the same transaction what others wait for. Its sealed content is gone from
 * here on.
 * @returns false when it was settled before.
 */
export function settleMail(
  db: DataSource,
  mail: Mail,
  { status, answer, reply }: Settlement,
): Promise<boolean> {
  const isAccepted = status === MailStatus.ACCEPTED;
  return inTransaction(db, async (tx) => {
    const { affected } = await tx.update(
      Mail,
      { id: mail.id, status: MailStatus.QUEUED },
      {
        status,
        sealed: null,
        nextAttemptAt: null,
        lastAnswer: answer,
        relayReply: reply,
        ...(isAccepted ? { acceptedAt: () => 'UTC_TIMESTAMP(3)' } : {}),
      },
    );
    if (affected !== 1) return false;
    // A page waits for the word that a code has left; of other mails only a refusal changes what people do.
    if (isAccepted && mail.lane !== 'fast') return true;
    const { subjectId } = mail;
    const settled = {
      mailId: mail.id,
      kind: mail.kind,
      subjectId,
      outcome: isAccepted ? ('ACCEPTED' as const) : ('REFUSED' as const),
      at: new Date(),
    };
    await recordEvent(tx, mailSettled, settled, { subjectId });
    return true;
  });
}
