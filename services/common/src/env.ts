import { z } from 'zod';

const secret = z.string().refine((text) => Buffer.from(text, 'base64url').length === 32, {
  message: 'must be 32 random bytes in base64url',
});

/** The settings that every service shares; what each is for stands in scripts/README.md. */
export const serviceEnv = z.object({
  BALORG_MODE: z.enum(['demonstration', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().positive(),
  PUBLIC_URL: z.url(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  DATABASE_URL: z.url(),
  REDIS_URL: z.url(),
  REDIS_PREFIX: z.string().min(1),
  GATEWAY_PUBLIC_KEY: z.string().min(1),
  EVENTS_KEY_ACCOUNT: secret,
  EVENTS_KEY_DIRECTORY: secret,
  EVENTS_KEY_NOTIFICATION: secret,
});

export type ServiceEnv = z.infer<typeof serviceEnv>;

export { secret as secretSetting };

/**
 * Reads the process's settings once.
 * @throws Error naming each setting that is missing or wrong; the process then does not start.
 */
export function readEnv<S extends z.ZodType>(
  schema: S,
  source: NodeJS.ProcessEnv = process.env,
): z.output<S> {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings that are missing or wrong: ${faults.join('; ')}`);
}
