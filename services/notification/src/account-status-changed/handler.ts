import { accountStatusChanged, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { accountStatusChangedMail } from './mail';

const KINDS = { ACTIVE: MailKind.ACCOUNT_ENABLED, DISABLED: MailKind.ACCOUNT_DISABLED };

export const onAccountStatusChanged = on(accountStatusChanged, (tx, event, message) =>
  writeMail(tx, message, {
    kind: KINDS[event.status],
    subjectId: event.recipient.id,
    version: event.changeId,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => accountStatusChangedMail(event, stationery),
  }),
);
