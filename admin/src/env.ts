import { z } from 'zod';

const settings = z.object({
  /** Where the gateway answers, seen from this process. */
  GATEWAY_URL: z.url().default('http://localhost:4000'),
});

/** Read at the first call, not when the pages are built: the same build runs anywhere. */
export const readEnv = () => settings.parse(process.env);
