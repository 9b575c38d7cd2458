/**
 * @typedef {{ passed: number, failed: number }} Counts
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
});

/** @returns {Counts} of Playwright's JSON report; a journey that passed only when tried again failed */
export const countPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});

/** @returns {Counts} of the summary lines that node's TAP reporter ends with (`# pass 3`) */
export function countTap(tap) {
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled') + number('skipped') + number('todo'),
  };
}

/** @returns {Counts} of lines `PASS I1 …` and `FAIL I1 …` */
export const countInvariants = (text) => ({
  passed: text.match(/^PASS /gm)?.length ?? 0,
  failed: text.match(/^FAIL /gm)?.length ?? 0,
});

/** @returns {Counts} */
export const sumOf = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
