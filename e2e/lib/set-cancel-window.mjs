import { fileURLToPath } from 'node:url';
import { machineEnvironment } from '../../scripts/lib/machine-environment.mjs';
import { runProgram } from '../../scripts/lib/run-step.mjs';

const COMMAND = fileURLToPath(new URL('publish-cancel-window.cjs', import.meta.url));

/**
 * Puts a new version of a region's profile in force, with this cancel window, by the account service's own verb.
 * @param {{ env: Record<string, Record<string, string>> }} copy
 * @param {number} minutes in which an approval can be taken back
 */
export async function setCancelWindow({ env }, minutes, regionCode = '76') {
  const { code, tail } = await runProgram(process.execPath, [COMMAND, regionCode, String(minutes)], {
    env: { ...machineEnvironment(), ...env.account },
  });
  if (code !== 0) throw new Error(`The region's profile was not published:\n${tail}`);
}
