import { z } from 'zod';

/** A moment as JSON carries it. */
export const moment = z.coerce.date().transform((date) => date.toISOString());

/** Whoever a mail goes to. `proven` says that the owner of the address showed that he reads it. */
export const recipient = z.object({ id: z.uuid(), email: z.email(), proven: z.boolean() });

/** Secret of a tracking link; only for a proven address. */
export const trackingToken = z.string().nullable();

/** A person or program of the GRADeS did something that must stand in the audit chain, which account keeps. */
export const act = z.object({
  actorId: z.uuid().nullable(),
  action: z.string().max(80),
  subjectType: z.string().max(40),
  subjectId: z.uuid(),
  regionCode: z.string().max(3).nullable(),
  at: moment,
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
