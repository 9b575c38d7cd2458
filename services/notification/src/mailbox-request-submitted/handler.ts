import { mailboxRequestSubmitted, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { mailboxRequestSubmittedMail } from './mail';

const KINDS = {
  SUBMITTED: MailKind.REQUEST_RECEIVED,
  CORRECTED: MailKind.REQUEST_RECEIVED,
  REOPENED: MailKind.REQUEST_REOPENED,
};

export const onMailboxRequestSubmitted = on(mailboxRequestSubmitted, (tx, event, message) =>
  writeMail(tx, message, {
    kind: KINDS[event.cause],
    subjectId: event.requestId,
    requestId: event.requestId,
    // A round may be corrected more than once: each correction is told.
    version: event.cause === 'CORRECTED' ? message.id : event.round,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery, hide) =>
      mailboxRequestSubmittedMail(
        { ...event, token: event.trackingToken && hide(event.trackingToken) },
        stationery,
      ),
  }),
);
