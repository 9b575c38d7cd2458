import { mailboxRequestRefused, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxRequestRefusedMail } from './mail';

export const onMailboxRequestRefused = on(mailboxRequestRefused, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.REQUEST_REFUSED,
    subjectId: event.requestId,
    requestId: event.requestId,
    version: event.round,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => mailboxRequestRefusedMail(event, stationery),
  }),
);
