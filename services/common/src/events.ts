import { z } from 'zod';
import { structureKey } from './actor';
import { defineEvent } from './define-event';

/** Every event that leaves a service. Facts its readers need, and no more personal data than that. */

const moment = z.coerce.date().transform((date) => date.toISOString());

/** Whoever a mail goes to. `proven` says that the owner of the address showed that he reads it. */
const recipient = z.object({ id: z.uuid(), email: z.email(), proven: z.boolean() });

/** Secret of a tracking link; only for a proven address. */
const trackingToken = z.string().nullable();

/** A person or program of the GRADeS did something that must stand in the audit chain, which account keeps. */
const act = z.object({
  actorId: z.uuid().nullable(),
  action: z.string().max(80),
  subjectType: z.string().max(40),
  subjectId: z.uuid(),
  regionCode: z.string().max(3).nullable(),
  at: moment,
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

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
    recipients: z.array(recipient),
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
