import { codeNeeded, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { minutesAfter, recordedAt } from '../mails/recorded-at';
import { writeMail } from '../mails/write-mail';
import { codeNeededMail } from './mail';

const KINDS = {
  SIGN_IN: MailKind.SIGN_IN_CODE,
  LINK: MailKind.LINK_CODE,
  VERIFY_EMAIL: MailKind.EMAIL_CODE,
};

export const onCodeNeeded = on(codeNeeded, (tx, event, message) =>
  writeMail(tx, message, {
    kind: KINDS[event.purpose],
    lane: 'fast',
    subjectId: event.challengeId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    expiresAt: minutesAfter(recordedAt(message.id), event.minutes),
    compose: (stationery, hide) => codeNeededMail({ ...event, code: hide(event.code) }, stationery),
  }),
);
