import { z } from 'zod';

/** The gateway's settings; what each is for stands in gateway/README.md. */
export const gatewayEnv = z.object({
  BALORG_MODE: z.enum(['demonstration', 'production']).default('production'),
  BALORG_INSTANCE: z.string().regex(/^[\w-]+$/),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().nonnegative(),
  PUBLIC_URL: z.url(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  GATEWAY_PRIVATE_KEY: z.string().min(1),
  ACCOUNT_URL: z.url(),
  DIRECTORY_URL: z.url(),
  NOTIFICATION_URL: z.url(),
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.1,::1')
    .transform((list) => list.split(',').map((address) => address.trim())),
});

export type GatewayEnv = z.infer<typeof gatewayEnv>;

/** Where each subgraph of the supergraph really answers. */
export const subgraphUrls = (env: GatewayEnv): Record<string, string> => ({
  account: env.ACCOUNT_URL,
  directory: env.DIRECTORY_URL,
  notification: env.NOTIFICATION_URL,
});
