import { joinReminded, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { joinRemindedMail } from './mail';

/** One mail for each person who may answer. */
export const onJoinReminded = on(joinReminded, async (tx, event, message) => {
  for (const recipient of event.recipients)
    await writeMail(tx, message, {
      kind: MailKind.JOIN_REMINDED,
      subjectId: event.joinRequestId,
      mailboxId: event.mailboxId,
      version: 1,
      recipient,
      regionCode: event.regionCode,
      compose: (stationery) => joinRemindedMail(event, stationery),
    });
});
