import { memberAdded, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { memberAddedMail } from './mail';

export const onMemberAdded = on(memberAdded, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MEMBER_ADDED,
    subjectId: event.memberId,
    mailboxId: event.mailboxId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => memberAddedMail(event, stationery),
  }),
);
