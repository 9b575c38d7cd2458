import { z } from 'zod';
import { structureKey } from '../actor';
import { defineEvent } from '../define-event';
import { moment, recipient } from './event-parts';

/** A mailbox has its address and, unless nobody was linked, its first manager. Told when the cancel window is over. */
export const mailboxOpened = defineEvent({
  type: 'account.mailbox-opened',
  subscribers: ['directory', 'notification'],
  schema: z.object({
    mailboxId: z.uuid(),
    requestId: z.uuid(),
    round: z.number().int(),
    reference: z.string(),
    regionCode: z.string(),
    /** Compared form: lower case. */
    address: z.email(),
    displayAddress: z.email(),
    description: z.string(),
    service: z.string().nullable(),
    phone: z.string().nullable(),
    structure: structureKey.extend({
      name: z.string().nullable(),
      postcode: z.string().nullable(),
      town: z.string().nullable(),
      departmentCode: z.string().nullable(),
    }),
    professionKey: z.string(),
    dematerialisation: z.boolean(),
    visibleInDirectory: z.boolean(),
    listeRouge: z.boolean(),
    /** Nobody can open it yet: it is kept back from the national directory. */
    hasManager: z.boolean(),
    publishBefore: moment,
    recipient,
  }),
});

/** What may change of a mailbox has changed: what it says of itself, its preferences, its state. */
export const mailboxChanged = defineEvent({
  type: 'account.mailbox-changed',
  subscribers: ['directory'],
  schema: z.object({
    mailboxId: z.uuid(),
    /** Grows with each change: an older announcement that arrives late changes nothing. */
    version: z.number().int(),
    description: z.string(),
    service: z.string().nullable(),
    phone: z.string().nullable(),
    dematerialisation: z.boolean(),
    visibleInDirectory: z.boolean(),
    listeRouge: z.boolean(),
    hasManager: z.boolean(),
    status: z.enum(['ACTIVE', 'SUSPENDED', 'CLOSED']),
  }),
});

/** A mailbox was suspended, opened again, or closed for ever: those who may open it are told, each by a mail. */
export const mailboxStatusChanged = defineEvent({
  type: 'account.mailbox-status-changed',
  subscribers: ['notification'],
  schema: z.object({
    mailboxId: z.uuid(),
    version: z.number().int(),
    regionCode: z.string(),
    displayAddress: z.email(),
    status: z.enum(['ACTIVE', 'SUSPENDED', 'CLOSED']),
    /** As the administrator typed it; null for one that is open again. */
    reason: z.string().nullable(),
    recipients: z.array(recipient).min(1),
  }),
});

/** The mailbox can be found by the public in the national directory, for the first time. */
export const mailboxBecameVisible = defineEvent({
  type: 'account.mailbox-became-visible',
  subscribers: ['notification'],
  schema: z.object({
    mailboxId: z.uuid(),
    requestId: z.uuid(),
    regionCode: z.string(),
    displayAddress: z.email(),
    recipient,
  }),
});
