import { failuresOfInvariants, failuresOfJest, failuresOfPlaywright, failuresOfTap } from './failures.mjs';

/**
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Counts with the names of what failed
 * What was skipped counts as failed: a test that did not run has shown nothing.
 */

/** @returns {Counts} of jest's `--json` report; a file that could not run at all is one failed */
export const countJest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.numRuntimeErrorTestSuites +
    report.numPendingTests +
    (report.numTodoTests ?? 0),
  failures: failuresOfJest(report),
});

/** @returns {Counts} of Playwright's JSON report; a journey that passed only when tried again failed */
export const countPlaywright = (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped + (report.errors?.length ?? 0),
  failures: failuresOfPlaywright(report),
});

/** @returns {Counts} of the summary lines that node's TAP reporter ends with (`# pass 3`) */
export function countTap(tap) {
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled') + number('skipped') + number('todo'),
    failures: failuresOfTap(tap),
  };
}

/** @returns {Counts} of lines `PASS I1 …` and `FAIL I1 …` */
export const countInvariants = (text) => ({
  passed: text.match(/^PASS /gm)?.length ?? 0,
  failed: text.match(/^FAIL /gm)?.length ?? 0,
  failures: failuresOfInvariants(text),
});

/** @returns {Counts} */
export const sumOf = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
