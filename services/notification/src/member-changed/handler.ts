import { memberChanged, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { memberChangedMail } from './mail';

export const onMemberChanged = on(memberChanged, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MEMBER_CHANGED,
    subjectId: event.memberId,
    mailboxId: event.mailboxId,
    version: event.changeId,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => memberChangedMail(event, stationery),
  }),
);
