import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { countPlaywright } from '../counts.mjs';
import { journeysOver } from '../journeys.mjs';
import { runProgram } from '../run-step.mjs';

/** Journeys in a real browser, over a real copy with its demonstration region. */
export const journeysPart = {
  name: 'e2e',
  title: 'Journeys',
  async run({ folder, openStack, signal }) {
    const log = join(folder, 'logs', 'install.log');
    const report = join(folder, 'reports', 'journeys.json');
    mkdirSync(join(folder, 'reports'), { recursive: true });
    const { args, env } = await journeysOver(await openStack(), { folder, log, signal });
    const { ending } = await runProgram(process.execPath, [...args, '--reporter=list,json'], {
      cwd: inCheckout(),
      env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      show: true,
      signal,
      timeout: 1_800_000,
    });
    if (!existsSync(report)) throw new Error(`Playwright ${ending} without a report`);
    return countPlaywright(JSON.parse(readFileSync(report, 'utf8')));
  },
};
