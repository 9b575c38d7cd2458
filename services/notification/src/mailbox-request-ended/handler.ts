import { mailboxRequestEnded, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxRequestEndedMail } from './mail';

const KINDS = {
  REFUSED: MailKind.REQUEST_REFUSED,
  WITHDRAWN: MailKind.REQUEST_WITHDRAWN,
  EXPIRED: MailKind.REQUEST_EXPIRED,
};

export const onMailboxRequestEnded = on(mailboxRequestEnded, (tx, event, message) =>
  writeMail(tx, message, {
    kind: KINDS[event.outcome],
    subjectId: event.requestId,
    requestId: event.requestId,
    version: event.round,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => mailboxRequestEndedMail(event, stationery),
  }),
);
