import { joinRefused, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { joinRefusedMail } from './mail';

export const onJoinRefused = on(joinRefused, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.JOIN_REFUSED,
    subjectId: event.joinRequestId,
    mailboxId: event.mailboxId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => joinRefusedMail(event, stationery),
  }),
);
