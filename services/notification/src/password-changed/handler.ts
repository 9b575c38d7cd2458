import { on, passwordChanged } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { passwordChangedMail } from './mail';

export const onPasswordChanged = on(passwordChanged, (tx, { changeId, recipient }, message) =>
  writeMail(tx, message, {
    kind: MailKind.PASSWORD_CHANGED,
    subjectId: changeId,
    version: 1,
    recipient,
    regionCode: null,
    compose: passwordChangedMail,
  }),
);
