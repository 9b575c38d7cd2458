import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { machineEnvironment } from './machine-environment.mjs';
import { runStep } from './run-step.mjs';

/** Where the seed writes the sign-ins that it made. */
export const demonstrationFile = (dataDir) => join(dataDir, 'demonstration.json');

/**
 * Loads the structure register's sample, the people and, unless only they are wanted, the stories of the two regions;
 * run again, it changes nothing.
 */
export async function seedDemonstration({ dataDir, people, ...options }) {
  await run('directory', 'import-structures.js', options);
  const DEMONSTRATION_STORIES = people ? 'none' : 'all';
  await run('account', 'seed.js', { ...options, env: { ...toldOf(dataDir), DEMONSTRATION_STORIES } });
}

/** What was done with the publications of the stories: only where services run, which carry the mailboxes to them. */
export const finishDemonstration = ({ dataDir, ...options }) =>
  run('directory', 'seed.js', { ...options, env: toldOf(dataDir) });

const toldOf = (dataDir) => ({ DEMONSTRATION_FILE: demonstrationFile(dataDir) });

const run = (service, command, { environments, env = {}, ...options }) =>
  runStep(process.execPath, [inCheckout('services', service, 'dist/commands', command)], {
    ...options,
    env: { ...machineEnvironment(), ...environments[service], ...env },
  });

/** @returns {{ signIns: { role: string, email: string, password: string, shown: boolean }[] } | undefined} */
export function readDemonstration(dataDir) {
  const file = demonstrationFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
