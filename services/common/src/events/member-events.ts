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

/** Somebody asks to open a mailbox that is there already; whoever keeps its members answers. */
export const joinAsked = defineEvent({
  type: 'account.join-asked',
  subscribers: ['notification'],
  schema: z.object({
    joinRequestId: z.uuid(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    description: z.string(),
    message: z.string().nullable(),
    asker: z.object({ name: z.string(), email: z.email() }),
    recipients: z.array(recipient),
  }),
});

/** Whoever keeps a mailbox's members did not let somebody in who asked. */
export const joinRefused = defineEvent({
  type: 'account.join-refused',
  subscribers: ['notification'],
  schema: z.object({
    joinRequestId: z.uuid(),
    mailboxId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    description: z.string(),
    reason: z.string().nullable(),
    recipient,
  }),
});
