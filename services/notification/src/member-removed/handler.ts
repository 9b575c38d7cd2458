import { memberRemoved, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { memberRemovedMail } from './mail';

export const onMemberRemoved = on(memberRemoved, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MEMBER_REMOVED,
    subjectId: event.memberId,
    mailboxId: event.mailboxId,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => memberRemovedMail(event, stationery),
  }),
);
