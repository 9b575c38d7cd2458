import { mailboxOpened, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxOpenedMail } from './mail';

export const onMailboxOpened = on(mailboxOpened, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MAILBOX_OPENED,
    subjectId: event.mailboxId,
    requestId: event.requestId,
    mailboxId: event.mailboxId,
    version: event.round,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => mailboxOpenedMail(event, stationery),
  }),
);
