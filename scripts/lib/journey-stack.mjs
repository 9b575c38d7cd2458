import { join } from 'node:path';
import { startStack } from '../stack.mjs';

/**
 * The copy that the journeys use: started when first asked for, the same one afterwards.
 * @param {{ folder: string, screen: ReturnType<typeof import('./screen.mjs').openScreen>, signal?: AbortSignal }} options
 */
export function journeyStack({ folder, screen, signal }) {
  let starting;
  return {
    openStack: () =>
      (starting ??= startStack({ dataDir: join(folder, 'journeys'), quiet: true, screen, signal })),
    async closeStack() {
      const stack = await starting?.catch(() => undefined);
      await stack?.stop();
    },
  };
}
