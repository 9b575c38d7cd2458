import { z } from 'zod';

/** The front server's settings. */
const frontEnv = z.object({
  NODE_ENV: z.enum(['development', 'production']).default('production'),
  BALORG_MODE: z.enum(['demonstration', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().nonnegative(),
  PUBLIC_URL: z.url(),
  GATEWAY_URL: z.url(),
  /** Addresses, or networks as `10.0.0.0/8`, of proxies that stand before us and say who calls. None by default. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((address) => address.trim() || [])),
});

export type FrontEnv = z.infer<typeof frontEnv>;

/** @throws Error naming each setting that is missing or wrong; the process then does not start. */
export function readFrontEnv(source: NodeJS.ProcessEnv = process.env): FrontEnv {
  const result = frontEnv.safeParse(source);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`Settings that are missing or wrong: ${faults.join('; ')}`);
}
