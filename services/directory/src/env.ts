import { readEnv, serviceEnv } from '@balorg/common';
import { z } from 'zod';

export const env = readEnv(
  serviceEnv.extend({
    /** Operators' interface of the national directory, which we write to and read back from. */
    NATIONAL_WRITE_URL: z.url(),
    NATIONAL_WRITE_KEY: z.string().min(8),
    /** Changes sent a second; its own limit is not published, this is half of the readers' one. */
    NATIONAL_WRITES_PER_S: z.coerce.number().positive().default(10),
    /** Public interface, where we look for what the public finds. */
    NATIONAL_READ_URL: z.url(),
    NATIONAL_READ_KEY: z.string().min(8),
    /** Published limit: 17 calls a second for each application. Two processes share it: give each its part. */
    NATIONAL_READS_PER_S: z.coerce.number().positive().max(17).default(15),
    /** Public extraction of all mailboxes, a zip. */
    NATIONAL_EXTRACTION_URL: z.url(),
    READ_BACK_EXTRACTION_EVERY_S: z.coerce.number().int().positive().default(3600),
    /** Historic FINESS file of establishments: an address or a file of this machine. */
    STRUCTURE_REGISTER_URL: z.string().min(1),
  }),
);
