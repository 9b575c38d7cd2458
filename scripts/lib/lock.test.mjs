import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inTurn, takeLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'balorg-lock-'));
after(() => rmSync(folder, { recursive: true }));

test('a lock is held by one at a time, and names its holder', () => {
  const file = join(folder, 'one');
  const lock = takeLock(file);
  assert.equal(lock.taken, true);
  assert.deepEqual(takeLock(file), { taken: false, holder: process.pid });
  lock.release();
  assert.equal(takeLock(file).taken, true);
});

test('what a dead process left is taken over, even when its number is in use again', () => {
  const file = join(folder, 'left');
  writeFileSync(file, JSON.stringify({ pid: process.pid, beginning: 'another time' }));
  assert.equal(takeLock(file).taken, true);
});

test('work under one lock is done in turn', async () => {
  const file = join(folder, 'turn');
  let underWay = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 20));
    underWay -= 1;
  };
  await Promise.all([inTurn(file, work), inTurn(file, work), inTurn(file, work)]);
  assert.equal(most, 1);
});
