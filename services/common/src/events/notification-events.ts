import { z } from 'zod';
import { defineEvent } from '../define-event';
import { act, moment } from './event-parts';

/** An act in notification that the audit chain must hold. */
export const notificationActed = defineEvent({
  type: 'notification.acted',
  subscribers: ['account'],
  schema: act,
});

/** The relay took a mail, or refused it for good. */
export const mailSettled = defineEvent({
  type: 'notification.mail-settled',
  subscribers: ['account'],
  schema: z.object({
    mailId: z.uuid(),
    kind: z.string(),
    subjectId: z.uuid(),
    outcome: z.enum(['ACCEPTED', 'REFUSED']),
    at: moment,
  }),
});
