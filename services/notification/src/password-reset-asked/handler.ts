import { on, passwordResetAsked } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { minutesAfter, recordedAt } from '../mails/recorded-at';
import { writeMail } from '../mails/write-mail';
import { passwordResetAskedMail } from './mail';

export const onPasswordResetAsked = on(passwordResetAsked, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.PASSWORD_RESET,
    lane: 'fast',
    subjectId: event.resetId,
    version: 1,
    recipient: event.recipient,
    regionCode: null,
    expiresAt: minutesAfter(recordedAt(message.id), event.minutes),
    compose: (stationery, hide) => passwordResetAskedMail({ ...event, token: hide(event.token) }, stationery),
  }),
);
