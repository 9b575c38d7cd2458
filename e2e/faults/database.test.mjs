import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { beginDraft, search, submit } from '../lib/requests.mjs';
import { formFor } from '../lib/structures.mjs';
import { waitUntil } from '../lib/wait-until.mjs';
import { assertInvariants } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';
import { settled } from './lib/settled.mjs';

const AT_ONCE = 12;
/** "An error says within 10 s whether the input was kept" (I7). */
const ANSWER_WITHIN_MS = 10_000;

describe('MariaDB, killed while requests are handed in', { timeout: 240_000 }, () => {
  let copy;
  let orders;
  before(async () => {
    copy = await openCopy('database', { durable: true });
    orders = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, index) => {
        const browser = copy.applicant.anotherBrowser();
        await beginDraft(browser);
        return { browser, key: randomUUID(), form: formFor(copy.structures[0], `sql${index}`) };
      }),
    );
  });
  after(() => copy?.close());

  const handIn = ({ browser, form, key }) => submit(browser, form, key);

  it('loses nothing that was acknowledged; the same key afterwards gives one request', async () => {
    const began = performance.now();
    const underWay = orders.map(handIn);
    await Promise.any(underWay);
    await copy.stack.kill('mariadb');
    const answers = await Promise.allSettled(underWay);
    assert.ok(performance.now() - began < ANSWER_WITHIN_MS, 'each had its answer in time');
    const refused = answers.filter(({ status }) => status === 'rejected');
    assert.ok(refused.length > 0, 'the kill came after the last answer');
    for (const { reason } of refused)
      assert.match(String(reason.code), /^(SERVICE_UNAVAILABLE|INTERNAL_SERVER_ERROR)$/);
    await assert.rejects(handIn(orders[0]), { name: 'Refused' }, 'the database is down');

    await copy.stack.start('mariadb');
    await waitUntil('account to be ready', async () => (await fetch(`${copy.stack.urls.account}/readyz`)).ok);
    const references = [];
    for (const [index, order] of orders.entries()) {
      const { value } = answers[index];
      const reference = await handIn(order);
      if (value) assert.equal(reference, value, 'what was acknowledged is there');
      references.push(reference);
    }
    assert.equal(new Set(references).size, AT_ONCE);
    const there = (await search(copy.reviewer, 'sql')).map(({ reference }) => reference);
    assert.deepEqual(there.sort(), references.sort(), 'each is in the queue, and none is there twice');
  });

  it('leaves one mail for each request', async () => {
    await settled(copy);
    for (const { reference } of await search(copy.reviewer, 'sql'))
      assert.equal((await copy.catcher.about(reference, 'reçue')).length, 1, reference);
  });

  it('has left every invariant standing', () => assertInvariants(copy));
});
