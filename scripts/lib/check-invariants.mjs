import { existsSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { countInvariants } from './counts.mjs';
import { SERVICES } from './environment.mjs';
import { machineEnvironment } from './machine-environment.mjs';
import { runProgram } from './run-step.mjs';

const COMMAND = 'dist/commands/check-invariants.js';

/**
 * Asks each service of a running copy whether its invariants hold; each answers `PASS I1 …` or `FAIL I1 …` a line.
 * @param {Record<string, Record<string, string>>} environments by service
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<import('./counts.mjs').Counts>} a service that gives no verdict counts as one failed
 */
export async function checkInvariants(environments, { signal } = {}) {
  const sum = { passed: 0, failed: 0, failures: [] };
  for (const service of SERVICES) {
    const file = inCheckout('services', service, COMMAND);
    if (!existsSync(file)) {
      console.log(`FAIL ${service}: there is no ${COMMAND}`);
      sum.failed += 1;
      continue;
    }
    const env = { ...machineEnvironment(), ...environments[service] };
    const { code, tail } = await runProgram(process.execPath, [file], {
      env,
      show: true,
      signal,
      timeout: 120_000,
    });
    const { passed, failed, failures } = countInvariants(tail);
    sum.passed += passed;
    sum.failed += failed || (code === 0 && passed > 0 ? 0 : 1);
    sum.failures.push(...failures);
  }
  return sum;
}
