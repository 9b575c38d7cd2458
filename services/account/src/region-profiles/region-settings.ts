import { textFault, type FieldErrorCode } from '@balorg/common';
import { findProfession } from '@balorg/reference';
import { z } from 'zod';

// The message of each rule is the code that the screen words at the field.
const because = (code: FieldErrorCode) => ({ error: code });

const shownText = (max: number) =>
  z.string().superRefine((text, { addIssue }) => {
    const code = text === '' ? 'REQUIRED' : textFault(text, { max });
    if (code) addIssue(code);
  });

const isSecureUrl = (text: string) =>
  /^https:\/\/\S+$/.test(text) && URL.canParse(text) && z.regexes.domain.test(new URL(text).hostname);
const secureUrl = shownText(300).refine(isSecureUrl, because('URL_INVALID'));

/** A host name (RFC 1123) under the trust space's domain. */
const MSSANTE_DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+mssante\.fr$/;
/** What an address of 254 letters leaves beside 64 of its local part and the sign between (RFC 5321). */
const DOMAIN_LENGTH = 189;
const mssanteDomain = z
  .string()
  .min(1, because('REQUIRED'))
  .max(DOMAIN_LENGTH, because('TOO_LONG'))
  .regex(MSSANTE_DOMAIN, because('DOMAIN_INVALID'));
const professionKey = z.string().refine((key) => findProfession(key) !== null, because('CHOICE_UNKNOWN'));

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, because('TIME_INVALID'));
const openingHours = z
  .object({ opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, { ...because('CLOSES_BEFORE_OPENS'), path: ['closes'] });

const outOfRange = because('NUMBER_OUT_OF_RANGE');

/** Everything that differs from region to region. */
export const regionSettings = z.object({
  /** The GRADeS chose the service: people may ask for mailboxes. */
  open: z.boolean(),
  gradesName: shownText(120),
  serviceDesk: z.object({
    url: secureUrl,
    phone: shownText(30),
    phonePrice: shownText(120),
    hours: shownText(120),
  }),
  /** Where a structure without the service asks to be connected. */
  connectionRequestUrl: secureUrl,
  serviceHours: z.object({
    timeZone: z.string(),
    days: z
      .partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), openingHours)
      .refine((days) => Object.keys(days).length > 0, because('REQUIRED')),
  }),
  /** Service hours in which a request is to be decided. */
  decisionHours: z.number().positive(outOfRange).max(400, outOfRange),
  /** Hours from the approval in which the mailbox must be visible in the national directory. */
  publicationHours: z.number().positive(outOfRange).max(1_000, outOfRange),
  /** Days that an applicant has to answer when a correction is asked for. */
  correctionDays: z.number().int().min(1, outOfRange).max(365, outOfRange).default(30),
  /** Minutes in which an approval can be taken back. */
  cancelWindowMinutes: z.number().min(0, outOfRange).max(60, outOfRange),
  publishesOnApproval: z.boolean(),
  publicationChannel: z.enum(['FHIR', 'FILE']),
  /** MSSanté domain of each profession, by its key. */
  domains: z.record(professionKey, mssanteDomain),
  /** Domain of the professions that have none of their own; null where the reviewer cannot approve them yet. */
  otherDomain: mssanteDomain.nullable(),
});
export type RegionSettings = z.infer<typeof regionSettings>;

/**
 * A stored version as it reads today. It was right when it was published: rules that came later do not make it
 * unreadable, and settings that came later have their default.
 */
export const readStoredSettings = (stored: object): RegionSettings =>
  ({ correctionDays: 30, ...stored }) as RegionSettings;
