import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countTap } from './counts.mjs';
import { runProgram } from './run-step.mjs';

/** The files of node's own test runner in a folder. */
export const nodeTestsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => /\.test\.m?js$/.test(name))
        .map((name) => join(folder, name))
    : [];

/**
 * Runs files with node's own test runner.
 * @param {string[]} files
 * @param {{ report: string, atOnce?: number, env?: Record<string, string | undefined>, timeout?: number,
 *   signal?: AbortSignal }} options `atOnce` how many files run side by side
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runNodeTests(files, { report, atOnce = 1, env, timeout, signal }) {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
  ];
  const args = ['--test', `--test-concurrency=${atOnce}`, ...reporters, ...files];
  const { code, ending } = await runProgram(process.execPath, args, { env, timeout, signal, show: true });
  const counts = countTap(readFileSync(report, 'utf8'));
  if (code !== 0 && counts.failed === 0) throw new Error(`The test runner ${ending}`);
  return counts;
}
