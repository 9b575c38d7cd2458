import { mailboxStatusChanged, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxStatusChangedMail } from './mail';

const KINDS = {
  ACTIVE: MailKind.MAILBOX_REACTIVATED,
  SUSPENDED: MailKind.MAILBOX_SUSPENDED,
  CLOSED: MailKind.MAILBOX_CLOSED,
};

/** One mail for each person who may open the mailbox. */
export const onMailboxStatusChanged = on(mailboxStatusChanged, async (tx, event, message) => {
  for (const recipient of event.recipients)
    await writeMail(tx, message, {
      kind: KINDS[event.status],
      subjectId: event.mailboxId,
      mailboxId: event.mailboxId,
      version: event.version,
      recipient,
      regionCode: event.regionCode,
      compose: (stationery) => mailboxStatusChangedMail(event, stationery),
    });
});
