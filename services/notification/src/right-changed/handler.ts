import { on, rightChanged } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { rightChangedMail } from './mail';

const KINDS = { ENTRUSTED: MailKind.RIGHT_ENTRUSTED, WITHDRAWN: MailKind.RIGHT_WITHDRAWN };

export const onRightChanged = on(rightChanged, (tx, event, message) =>
  writeMail(tx, message, {
    kind: KINDS[event.change],
    subjectId: event.rightId,
    version: message.id,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery) => rightChangedMail(event, stationery),
  }),
);
