import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, toolOf } from '../checkout.mjs';
import { ensureChromium } from '../chromium.mjs';
import { countPlaywright } from '../counts.mjs';
import { writePrivateJson } from '../private-json.mjs';
import { runProgram } from '../run-step.mjs';
import { readDemonstration } from '../seed-demonstration.mjs';

/** Journeys in a real browser, over a real copy with its demonstration region. */
export const journeysPart = {
  name: 'e2e',
  title: 'Journeys',
  async run({ folder, openStack, signal }) {
    const chromium = await ensureChromium({ log: join(folder, 'logs', 'install.log'), signal });
    const stack = await openStack();
    const report = join(folder, 'reports', 'journeys.json');
    mkdirSync(join(folder, 'reports'), { recursive: true });
    const args = [toolOf('playwright'), 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'];
    const env = {
      ...process.env,
      BASE_URL: stack.urls.admin,
      MAIL_URL: stack.urls.mailCatcher,
      SIMULATOR_URL: stack.urls.simulator,
      CHROMIUM_PATH: chromium,
      BALORG_STACK_FILE: writeStackFile(folder, stack),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const cwd = inCheckout();
    const { ending } = await runProgram(process.execPath, args, {
      cwd,
      env,
      show: true,
      signal,
      timeout: 1_500_000,
    });
    if (!existsSync(report)) throw new Error(`Playwright ${ending} without a report`);
    return countPlaywright(JSON.parse(readFileSync(report, 'utf8')));
  },
};

/** Everything of the copy that a journey may need, as plain data. */
function writeStackFile(folder, stack) {
  const { urls, ports, env, databases, redisUrl, dataDir } = stack;
  const file = join(folder, 'stack.json');
  writePrivateJson(file, {
    ...{ urls, ports, env, databases, redisUrl, dataDir },
    demonstration: readDemonstration(dataDir),
  });
  return file;
}
