import { correctionAsked, on } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { correctionAskedMail } from './mail';

export const onCorrectionAsked = on(correctionAsked, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.CORRECTION_ASKED,
    subjectId: event.requestId,
    requestId: event.requestId,
    // Corrections can be asked more than once in a round: each is told.
    version: message.id,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery, hide) =>
      correctionAskedMail({ ...event, token: event.trackingToken && hide(event.trackingToken) }, stationery),
  }),
);
