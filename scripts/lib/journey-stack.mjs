import { join } from 'node:path';
import { startStack } from '../stack.mjs';

/** The same few people sign in again and again, more often than a person may. */
const MANY_CODES = { CODES_PER_QUARTER: '500', CODES_PER_DAY: '500' };

/**
 * The copy that the journeys use: started when first asked for, the same one afterwards.
 * @param {{ folder: string, screen: ReturnType<typeof import('./screen.mjs').openScreen>, signal?: AbortSignal }} options
 */
export function journeyStack({ folder, screen, signal }) {
  let starting;
  return {
    openStack: () =>
      (starting ??= startStack({
        dataDir: join(folder, 'journeys'),
        quiet: true,
        env: { account: MANY_CODES },
        screen,
        signal,
      })),
    async closeStack() {
      const stack = await starting?.catch(() => undefined);
      await stack?.stop();
    },
  };
}
