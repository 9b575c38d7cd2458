import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { machineEnvironment } from './machine-environment.mjs';
import { runStep } from './run-step.mjs';

/** Where the seed writes the sign-ins that it made. */
export const demonstrationFile = (dataDir) => join(dataDir, 'demonstration.json');

/** Loads the structure register's sample and the believable region; run again, it changes nothing. */
export async function seedDemonstration({ dataDir, environments, ...options }) {
  const run = (service, command, extra = {}) =>
    runStep(process.execPath, [inCheckout('services', service, 'dist/commands', command)], {
      ...options,
      env: { ...machineEnvironment(), ...environments[service], ...extra },
    });
  await run('directory', 'import-structures.js');
  await run('account', 'seed.js', { DEMONSTRATION_FILE: demonstrationFile(dataDir) });
}

/** @returns {{ signIns: { role: string, email: string, password: string }[] } | undefined} */
export function readDemonstration(dataDir) {
  const file = demonstrationFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
