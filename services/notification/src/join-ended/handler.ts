import { joinEnded, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { joinEndedMail } from './mail';

export const onJoinEnded = on(joinEnded, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.JOIN_ENDED,
    subjectId: event.joinRequestId,
    mailboxId: event.mailboxId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => joinEndedMail(event, stationery),
  }),
);
