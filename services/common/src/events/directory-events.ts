import { z } from 'zod';
import { defineEvent } from '../define-event';
import { act, moment } from './event-parts';

/** What the directory found of a request: how many mailboxes look like it, what the register says of its structure. */
export const requestAssessed = defineEvent({
  type: 'directory.request-assessed',
  subscribers: ['account'],
  schema: z.object({
    requestId: z.uuid(),
    round: z.number().int(),
    duplicates: z.number().int(),
    registerVerdict: z.enum(['FOUND', 'CLOSED', 'LEGAL_ENTITY', 'NOT_FOUND']),
  }),
});

export const PUBLICATION_STATUSES = [
  'TO_SEND',
  'SENT',
  'CONFIRMED',
  'VISIBLE',
  'REFUSED',
  'TO_WITHDRAW',
  'WITHDRAWN',
  'WITHHELD',
] as const;

/** A mailbox's publication moved on. */
export const publicationChanged = defineEvent({
  type: 'directory.publication-changed',
  subscribers: ['account'],
  schema: z.object({
    mailboxId: z.uuid(),
    requestId: z.uuid(),
    status: z.enum(PUBLICATION_STATUSES),
    /** Grows with each step: a step that arrives late changes nothing. */
    step: z.number().int(),
    at: moment,
  }),
});

/** An act in the directory that the audit chain must hold. */
export const directoryActed = defineEvent({ type: 'directory.acted', subscribers: ['account'], schema: act });
