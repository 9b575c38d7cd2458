import { accountOpened, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { accountOpenedMail } from './mail';

export const onAccountOpened = on(accountOpened, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.ACCOUNT_OPENED,
    subjectId: event.recipient.id,
    version: 1,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => accountOpenedMail(event, stationery),
  }),
);
