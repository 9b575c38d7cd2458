import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { approve } from '../lib/requests.mjs';
import { setCancelWindow } from '../lib/set-cancel-window.mjs';
import { waitUntil } from '../lib/wait-until.mjs';
import { requestsToApprove } from './lib/approvals.mjs';
import { assertEndState, assertInvariants } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';
import { sayToRedis } from './lib/redis.mjs';
import { deliveriesOf } from './lib/rows.mjs';
import { settled } from './lib/settled.mjs';

const opened = (copy, { mailbox }) => deliveriesOf(copy, 'account', 'account.mailbox-opened', mailbox.id);

describe('Redis, which may be lost whole', { timeout: 240_000 }, () => {
  let copy;
  before(async () => (copy = await openCopy('redis')));
  after(() => copy?.close());

  it('is killed and its data removed while it holds what was announced: everything is told all the same, once', async () => {
    const [request] = await requestsToApprove(copy, ['perdu']);
    await settled(copy);
    for (const reader of ['notification', 'directory']) await copy.stack.kill(reader);
    const approved = await approve(copy.reviewer, request, request.localPart);
    await waitUntil('both announcements to be in Redis', async () =>
      (await opened(copy, approved)).every(({ timesRelayed }) => timesRelayed > 0),
    );
    await copy.stack.kill('redis');
    const folder = join(copy.stack.dataDir, 'redis', 'appendonlydir');
    assert.ok(readdirSync(folder).length > 0, 'Redis kept its data here');
    rmSync(folder, { recursive: true });
    await copy.stack.start('redis');
    for (const reader of ['notification', 'directory']) await copy.stack.start(reader);
    const owed = await opened(copy, approved);
    assert.ok(
      owed.length === 2 && owed.every(({ status }) => status === 'OPEN'),
      'nobody had heard of it before Redis was lost',
    );
    await assertEndState(copy, [request]);
  });

  it('is emptied between the approval and its announcement: the same end', async () => {
    await setCancelWindow(copy.stack, 3 / 60);
    const [request] = await requestsToApprove(copy, ['vide']);
    const approved = await approve(copy.reviewer, request, request.localPart);
    assert.notEqual(await sayToRedis(copy, 'DBSIZE'), '0', 'there was something to lose');
    assert.equal(await sayToRedis(copy, 'FLUSHALL'), 'OK');
    const owed = await opened(copy, approved);
    assert.deepEqual(
      owed.map(({ status, timesRelayed }) => `${status} ${timesRelayed}`),
      ['OPEN 0', 'OPEN 0'],
      'nothing of it had left yet',
    );
    await assertEndState(copy, [request]);
  });

  it('has left every invariant standing', () => assertInvariants(copy));
});
