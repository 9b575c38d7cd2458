import { memberInvited, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { memberInvitedMail } from './mail';

export const onMemberInvited = on(memberInvited, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.MEMBER_INVITED,
    subjectId: event.invitationId,
    mailboxId: event.mailboxId,
    version: event.sending,
    recipient: event.recipient,
    regionCode: event.regionCode,
    expiresAt: new Date(event.expiresAt),
    compose: (stationery, hide) => memberInvitedMail({ ...event, token: hide(event.token) }, stationery),
  }),
);
