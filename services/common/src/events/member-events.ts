import { z } from 'zod';
import { defineEvent } from '../define-event';
import { moment, recipient } from './event-parts';

/** Somebody who has an individual account may open a mailbox from now on. */
export const memberAdded = defineEvent({
  type: 'account.member-added',
  subscribers: ['notification'],
  schema: z.object({
    memberId: z.uuid(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    role: z.string(),
    recipient,
  }),
});

/** Somebody has another role in a mailbox. */
export const memberChanged = defineEvent({
  type: 'account.member-changed',
  subscribers: ['notification'],
  schema: z.object({
    changeId: z.uuid(),
    memberId: z.uuid(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    role: z.string(),
    recipient,
  }),
});

/** Somebody may no longer open a mailbox. */
export const memberRemoved = defineEvent({
  type: 'account.member-removed',
  subscribers: ['notification'],
  schema: z.object({
    memberId: z.uuid(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    recipient,
  }),
});

/** Somebody is invited to open a mailbox; the link works once. */
export const memberInvited = defineEvent({
  type: 'account.member-invited',
  subscribers: ['notification'],
  schema: z.object({
    invitationId: z.uuid(),
    sending: z.number().int(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    role: z.string(),
    expiresAt: moment,
    token: z.string(),
    recipient,
  }),
});

/** What every event about a request to join says: of which mailbox, as whoever asks found it. */
const joining = z.object({
  joinRequestId: z.uuid(),
  mailboxId: z.uuid(),
  regionCode: z.string(),
  displayAddress: z.email(),
  description: z.string(),
});

/** Somebody asks to open a mailbox that is there already; whoever keeps its members answers. */
export const joinAsked = defineEvent({
  type: 'account.join-asked',
  subscribers: ['notification'],
  schema: joining.extend({
    message: z.string().nullable(),
    asker: z.object({ name: z.string(), email: z.email() }),
    recipients: z.array(recipient),
  }),
});

/** Whoever keeps a mailbox's members is told once more that somebody waits for an answer. */
export const joinReminded = defineEvent({
  type: 'account.join-reminded',
  subscribers: ['notification'],
  schema: joinAsked.schema.extend({ askedAt: moment, answerBefore: moment }),
});

/** Whoever keeps a mailbox's members did not let somebody in who asked. */
export const joinRefused = defineEvent({
  type: 'account.join-refused',
  subscribers: ['notification'],
  schema: joining.extend({ reason: z.string().nullable(), recipient }),
});

/** Somebody who asked to open a mailbox waits no more, though nobody answered. */
export const joinEnded = defineEvent({
  type: 'account.join-ended',
  subscribers: ['notification'],
  schema: joining.extend({ cause: z.enum(['UNANSWERED', 'MAILBOX_CLOSED']), recipient }),
});
