import { readEnv, secretSetting, serviceEnv } from '@balorg/common';
import { z } from 'zod';

export const env = readEnv(
  serviceEnv.extend({
    /** Part of the cookies' names: cookies ignore ports, two copies on one host must not share them. */
    BALORG_INSTANCE: z.string().regex(/^[a-z0-9]{1,12}$/),
    /** Key of the hashes of one-time codes. */
    CODE_PEPPER: secretSetting,
    /** Codes mailed to one account in a quarter of an hour. */
    CODES_PER_QUARTER: z.coerce.number().int().positive().default(5),
    /** Codes mailed to one account in a day. */
    CODES_PER_DAY: z.coerce.number().int().positive().default(10),
  }),
);
