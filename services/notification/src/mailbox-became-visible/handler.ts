import { mailboxBecameVisible, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxBecameVisibleMail } from './mail';

export const onMailboxBecameVisible = on(mailboxBecameVisible, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MAILBOX_VISIBLE,
    subjectId: event.mailboxId,
    requestId: event.requestId,
    mailboxId: event.mailboxId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => mailboxBecameVisibleMail(event, stationery),
  }),
);
