import { z } from 'zod';
import { structureKey } from '../actor';
import { defineEvent } from '../define-event';
import { moment, recipient, trackingToken } from './event-parts';

/** A request waits for a reviewer: handed in, handed in again after a correction, or reopened in a new round. */
export const mailboxRequestSubmitted = defineEvent({
  type: 'account.mailbox-request-submitted',
  subscribers: ['directory', 'notification'],
  schema: z.object({
    requestId: z.uuid(),
    round: z.number().int(),
    reference: z.string(),
    regionCode: z.string(),
    cause: z.enum(['SUBMITTED', 'CORRECTED', 'REOPENED']),
    decideBefore: moment,
    recipient,
    trackingToken,
    description: z.string(),
    contactEmail: z.email(),
    phone: z.string().nullable(),
    service: z.string().nullable(),
    structure: structureKey,
  }),
});

/** The applicant is asked to correct some fields. */
export const correctionAsked = defineEvent({
  type: 'account.correction-asked',
  subscribers: ['notification'],
  schema: z.object({
    requestId: z.uuid(),
    round: z.number().int(),
    reference: z.string(),
    regionCode: z.string(),
    recipient,
    trackingToken,
    corrections: z.array(z.object({ field: z.string(), reason: z.string() })),
    answerBefore: moment,
  }),
});

/** A request is over without a mailbox, in this round: it can be reopened, and nothing is compared with it until then. */
export const mailboxRequestEnded = defineEvent({
  type: 'account.mailbox-request-ended',
  subscribers: ['directory', 'notification'],
  schema: z.object({
    requestId: z.uuid(),
    round: z.number().int(),
    reference: z.string(),
    regionCode: z.string(),
    outcome: z.enum(['REFUSED', 'WITHDRAWN', 'EXPIRED']),
    /** Of a refusal, as the reviewer typed it. */
    reason: z.string().nullable(),
    recipient,
  }),
});

/** Somebody asks where his request stands, without the link he was sent. */
export const trackingLinkAsked = defineEvent({
  type: 'account.tracking-link-asked',
  subscribers: ['notification'],
  schema: z.object({
    askId: z.uuid(),
    requestId: z.uuid(),
    reference: z.string(),
    regionCode: z.string(),
    status: z.string(),
    recipient,
    trackingToken,
  }),
});
