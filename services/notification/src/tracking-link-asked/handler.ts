import { on, trackingLinkAsked } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { writeMail } from '../mails/write-mail';
import { trackingLinkAskedMail } from './mail';

export const onTrackingLinkAsked = on(trackingLinkAsked, (tx, event, message) =>
  writeMail(tx, message, {
    kind: MailKind.TRACKING_LINK,
    subjectId: event.requestId,
    requestId: event.requestId,
    version: event.askId,
    recipient: event.recipient,
    regionCode: event.regionCode,
    compose: (stationery, hide) =>
      trackingLinkAskedMail(
        { ...event, token: event.trackingToken && hide(event.trackingToken) },
        stationery,
      ),
  }),
);
