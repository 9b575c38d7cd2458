import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const openingHours = z.object({ opens: clock, closes: clock });

/** Everything that differs from region to region. */
export const regionSettings = z.object({
  /** The GRADeS chose the service: people may ask for mailboxes. */
  open: z.boolean(),
  gradesName: z.string().min(1),
  serviceDesk: z.object({ url: z.url(), phone: z.string(), phonePrice: z.string(), hours: z.string() }),
  /** Where a structure without the service asks to be connected. */
  connectionRequestUrl: z.url(),
  serviceHours: z.object({
    timeZone: z.string(),
    days: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), openingHours),
  }),
  /** Service hours in which a request is to be decided. */
  decisionHours: z.number().positive().max(400),
  /** Hours from the approval in which the mailbox must be visible in the national directory. */
  publicationHours: z.number().positive().max(1_000),
  /** Minutes in which an approval can be taken back. */
  cancelWindowMinutes: z.number().min(0).max(60),
  publishesOnApproval: z.boolean(),
  publicationChannel: z.enum(['FHIR', 'FILE']),
  /** MSSanté domain of each profession, by its key. */
  domains: z.record(z.string(), z.string().regex(/^([a-z0-9-]+\.)+mssante\.fr$/)),
  /** Domain of the professions that have none of their own; null where the reviewer cannot approve them yet. */
  otherDomain: z
    .string()
    .regex(/^([a-z0-9-]+\.)+mssante\.fr$/)
    .nullable(),
});
export type RegionSettings = z.infer<typeof regionSettings>;
