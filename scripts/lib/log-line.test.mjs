import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableLine } from './log-line.mjs';

test('a line of fields becomes time, level, message and the other fields', () => {
  const entry = {
    level: 'warn',
    time: '2026-01-02T03:04:05.000Z',
    service: 'account',
    msg: 'late',
    ms: 12,
    of: { a: 1 },
  };
  const { text, severity } = readableLine(JSON.stringify(entry));
  assert.match(text, /^\d\d:\d\d:05 warn {2}late ms=12 of=\{"a":1\}$/);
  assert.equal(severity, 2);
});

test('levels written as numbers are known too', () => {
  assert.equal(readableLine('{"level":50,"time":1,"msg":"x"}').severity, 3);
  assert.match(readableLine('{"level":50,"time":1,"msg":"x"}').text, / error x$/);
});

test('any other line is passed on as it is', () => {
  for (const line of ['plain', '{ not json', '{"no":"level"}']) {
    assert.deepEqual(readableLine(line), { text: line, severity: 1 });
  }
});
