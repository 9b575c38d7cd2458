import { z } from 'zod';
import { structureKey } from '../actor';
import { defineEvent } from '../define-event';
import { recipient } from './event-parts';

/** A one-time code must reach its owner now. It is sealed for notification alone and kept nowhere. */
export const codeNeeded = defineEvent({
  type: 'account.code-needed',
  subscribers: ['notification'],
  lane: 'fast',
  schema: z.object({
    challengeId: z.uuid(),
    purpose: z.enum(['SIGN_IN', 'LINK', 'VERIFY_EMAIL']),
    regionCode: z.string().nullable(),
    code: z.string(),
    minutes: z.number().int(),
    recipient,
  }),
});

/** Somebody asked for a new password; the link works once. */
export const passwordResetAsked = defineEvent({
  type: 'account.password-reset-asked',
  subscribers: ['notification'],
  lane: 'fast',
  schema: z.object({ resetId: z.uuid(), token: z.string(), minutes: z.number().int(), recipient }),
});

/** The owner of a new individual account proved his address: the account is open. */
export const accountOpened = defineEvent({
  type: 'account.account-opened',
  subscribers: ['notification'],
  schema: z.object({ kind: z.enum(['PER', 'INT']), regionCode: z.string().nullable(), recipient }),
});

/** An individual account was disabled by its region's administrators, or enabled again. */
export const accountStatusChanged = defineEvent({
  type: 'account.account-status-changed',
  subscribers: ['notification'],
  schema: z.object({
    changeId: z.uuid(),
    regionCode: z.string().nullable(),
    status: z.enum(['ACTIVE', 'DISABLED']),
    /** As the administrator typed it; null for one that is enabled. */
    reason: z.string().nullable(),
    recipient,
  }),
});

/** Somebody became, or is no longer, an administrator of a region or of a structure. */
export const rightChanged = defineEvent({
  type: 'account.right-changed',
  subscribers: ['notification'],
  schema: z.object({
    rightId: z.uuid(),
    change: z.enum(['ENTRUSTED', 'WITHDRAWN']),
    role: z.enum(['GRADES_ADMINISTRATOR', 'STRUCTURE_ADMINISTRATOR']),
    regionCode: z.string().nullable(),
    structure: structureKey.nullable(),
    recipient,
  }),
});

/** A password was changed; its owner is told, in case it was not him. */
export const passwordChanged = defineEvent({
  type: 'account.password-changed',
  subscribers: ['notification'],
  schema: z.object({ changeId: z.uuid(), recipient }),
});

/** A region's settings, as others need them. */
export const regionProfilePublished = defineEvent({
  type: 'account.region-profile-published',
  subscribers: ['directory', 'notification'],
  schema: z.object({
    regionCode: z.string(),
    version: z.number().int(),
    gradesName: z.string(),
    serviceDesk: z.object({
      url: z.string(),
      phone: z.string(),
      phonePrice: z.string(),
      hours: z.string(),
    }),
    publishesOnApproval: z.boolean(),
    publicationChannel: z.enum(['FHIR', 'FILE']),
  }),
});
