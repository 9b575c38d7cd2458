import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInvariants, countJest, countPlaywright, countTap, sumOf } from './counts.mjs';

test('jest: a file that did not run and a skipped test count as failed', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
    numPendingTests: 3,
    numTodoTests: 1,
  };
  assert.deepEqual(countJest(report), { passed: 7, failed: 7 });
});

test('Playwright: a journey that needed a second try and an error outside a journey count as failed', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
  assert.deepEqual(countPlaywright(report), { passed: 4, failed: 3 });
});

test('the summary of node’s own runner', () => {
  const tap =
    'TAP version 13\nok 1 - # pass 99 of it\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countTap(tap), { passed: 3, failed: 3 });
});

test('verdicts of the invariants', () => {
  assert.deepEqual(countInvariants('PASS I1 one\nFAIL I2 two\nthree PASS\n'), { passed: 1, failed: 1 });
});

test('the sum of all', () => {
  assert.deepEqual(
    sumOf([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
    { passed: 3, failed: 3 },
  );
  assert.deepEqual(sumOf([]), { passed: 0, failed: 0 });
});
