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
    testResults: [
      {
        name: '/checkout/one.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'it opens' },
          { status: 'failed', fullName: 'it closes' },
        ],
      },
      { name: '/checkout/two.test.ts', status: 'failed', assertionResults: [] },
      { name: '/checkout/three.test.ts', status: 'passed', assertionResults: [] },
    ],
  };
  assert.deepEqual(countJest(report), {
    passed: 7,
    failed: 7,
    failures: ['one.test.ts: it closes', 'two.test.ts'],
  });
});

test('Playwright: a journey that needed a second try and an error outside a journey count as failed', () => {
  const spec = (title, status, errors = []) => ({
    ...{ file: 'way.spec.ts', title },
    tests: [{ status, results: [{ errors }] }],
  });
  const report = {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [spec('stands', 'expected')],
        suites: [
          {
            specs: [
              spec('falls', 'unexpected', [{ message: '\u001b[31mError: no such mail\u001b[39m\nmore' }]),
              spec('wavers', 'flaky'),
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'no browser' }],
  };
  assert.deepEqual(countPlaywright(report), {
    passed: 4,
    failed: 3,
    failures: ['way.spec.ts: falls\n      Error: no such mail', 'way.spec.ts: wavers', 'no browser'],
  });
});

test('the summary of node’s own runner', () => {
  const tap =
    'TAP version 13\nok 1 - # pass 99 of it\n    ok 1 - stands\n    not ok 2 - falls\nnot ok 2 - the suite of both\n' +
    'not ok 3 - falls alone\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countTap(tap), { passed: 3, failed: 3, failures: ['falls', 'falls alone'] });
});

test('verdicts of the invariants', () => {
  assert.deepEqual(countInvariants('PASS I1 one\nFAIL I2 two\nthree PASS\n'), {
    passed: 1,
    failed: 1,
    failures: ['FAIL I2 two'],
  });
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
