import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { approve } from '../lib/requests.mjs';
import { requestsToApprove } from './lib/approvals.mjs';
import { assertEndState, assertInvariants } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';
import { deliveriesOf, rows } from './lib/rows.mjs';

describe('an approval', { timeout: 240_000 }, () => {
  let copy;
  before(async () => (copy = await openCopy('approval')));
  after(() => copy?.close());

  it('stands once when account is killed right after its commit', async () => {
    const [request] = await requestsToApprove(copy, ['tue']);
    const { mailbox } = await approve(copy.reviewer, request, request.localPart);
    await copy.stack.kill('account');
    const owed = await deliveriesOf(copy, 'account', 'account.mailbox-opened', mailbox.id);
    assert.deepEqual(
      owed.map(({ subscriber, status }) => `${subscriber} ${status}`).sort(),
      ['directory OPEN', 'notification OPEN'],
      'account died before it knew that anybody had heard',
    );
    await assert.rejects(copy.reviewer.ask('{ me { roles } }'), { code: 'SERVICE_UNAVAILABLE' });
    await copy.stack.start('account');
    await assertEndState(copy, [request]);
  });

  it('is kept or not begun when account is killed while answers are under way; the same key then gives one result', async () => {
    const requests = await requestsToApprove(copy, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    const orders = requests.map((request) => ({ request, key: randomUUID() }));
    const send = ({ request, key }) => approve(copy.reviewer, request, request.localPart, key);
    const underWay = orders.map(send);
    await Promise.any(underWay);
    await copy.stack.kill('account');
    const answers = await Promise.allSettled(underWay);
    const unanswered = orders.filter((_, index) => answers[index].status === 'rejected');
    const codes = answers.flatMap(({ reason }) => (reason ? [reason.code] : []));
    assert.ok(unanswered.length > 0, 'the kill came after the last answer');
    assert.deepEqual(new Set(codes), new Set(['SERVICE_UNAVAILABLE']));

    await copy.stack.start('account');
    for (const [index, { value }] of answers.entries()) {
      if (value) assert.equal((await send(orders[index])).mailbox.id, value.mailbox.id, 'an answer was kept');
    }
    for (const order of unanswered) assert.equal((await send(order)).status, 'APPROVED');
    await assertEndState(copy, requests);
  });

  it('is one when two administrators approve forty times at once', async () => {
    const [request] = await requestsToApprove(copy, ['quarante']);
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        approve(index % 2 ? copy.reviewer : copy.colleague, request, `${request.localPart}${index}`),
      ),
    );
    const won = answers.filter(({ status }) => status === 'fulfilled');
    const lost = answers.filter(({ status }) => status === 'rejected');
    assert.equal(won.length, 1);
    assert.deepEqual(new Set(lost.map(({ reason }) => reason.code)), new Set(['STALE_VERSION']));
    const taken = await rows(copy, 'account', 'SELECT displayAddress FROM mailbox WHERE requestId = ?', [
      request.id,
    ]);
    assert.deepEqual(taken, [{ displayAddress: won[0].value.mailbox.displayAddress }]);
    await assertEndState(copy, [request]);
  });

  it('has left every invariant standing', () => assertInvariants(copy));
});
