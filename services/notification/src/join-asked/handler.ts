import { joinAsked, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { joinAskedMail } from './mail';

/** One mail for each person who may answer. */
export const onJoinAsked = on(joinAsked, async (tx, event, message) => {
  for (const recipient of event.recipients)
    await writeMail(tx, message, {
      kind: MailKind.JOIN_ASKED,
      subjectId: event.joinRequestId,
      mailboxId: event.mailboxId,
      version: 1,
      recipient,
      regionCode: event.regionCode,
      compose: (stationery) => joinAskedMail(event, stationery),
    });
});
