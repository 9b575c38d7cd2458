import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { inCheckout, toolOf } from './checkout.mjs';
import { writePrivateJson } from './private-json.mjs';
import { readDemonstration } from './seed-demonstration.mjs';

/**
 * What a run of the journeys over a copy is started with.
 * @param {{ urls: Record<string, string>, env: Record<string, Record<string, string>>, dataDir: string }} copy
 * @param {{ folder: string, log: string, signal?: AbortSignal }} options folder for what the journeys must know
 * @returns {Promise<{ args: string[], env: Record<string, string> }>} of node
 */
export async function journeysOver({ urls, env, dataDir }, { folder, log, signal }) {
  const chromium = await ensureChromium({ log, signal });
  const stackFile = join(folder, 'stack.json');
  writePrivateJson(stackFile, { urls, env, demonstration: readDemonstration(dataDir) });
  return {
    args: [toolOf('playwright'), 'test', '-c', inCheckout('e2e/playwright.config.ts')],
    env: {
      BASE_URL: urls.admin,
      MAIL_URL: urls.mailCatcher,
      SIMULATOR_URL: urls.simulator,
      CHROMIUM_PATH: chromium,
      BALORG_STACK_FILE: stackFile,
    },
  };
}
