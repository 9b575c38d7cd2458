import assert from 'node:assert/strict';
import { checkInvariants } from '../../../scripts/lib/check-invariants.mjs';
import { review } from '../../lib/requests.mjs';
import { waitUntil } from '../../lib/wait-until.mjs';
import { rows } from './rows.mjs';
import { settled } from './settled.mjs';

/**
 * What must be true of each approved request, whatever happened on the way: visible; one decision; one mailbox, one
 * address; one mail of each kind; one entry in the national directory.
 * @param {{ id: string, reference: string, finess: string }[]} requests
 */
export async function assertEndState(copy, requests, { within = 90_000 } = {}) {
  for (const { id, reference } of requests) {
    const isVisible = async () => (await review(copy.reviewer, id)).mailbox?.publicationStatus === 'VISIBLE';
    await waitUntil(`${reference} to be visible`, isVisible, { within, every: 250 });
  }
  await settled(copy);
  for (const request of requests) await assertOnce(copy, request);
}

/** The promises that can be checked on any copy, as `npm run invariants:check` says them. */
export async function assertInvariants({ stack }) {
  const { passed, failed } = await checkInvariants(stack.env);
  assert.equal(failed, 0, 'an invariant is broken');
  assert.ok(passed >= 8, `only ${passed} invariants were looked at`);
}

async function assertOnce({ stack, catcher, reviewer, national }, { id, reference, finess }) {
  const { status, mailbox, history } = await review(reviewer, id);
  assert.equal(status, 'APPROVED');
  const decisions = history.filter(
    ({ action, result }) => action === 'mailbox-request.approve' && result === 'DONE',
  );
  assert.equal(decisions.length, 1, `${reference}: decisions`);
  const mailboxes = await rows({ stack }, 'account', 'SELECT address FROM mailbox WHERE requestId = ?', [id]);
  assert.equal(mailboxes.length, 1, `${reference}: mailboxes`);

  const address = mailbox.displayAddress;
  assert.equal((await catcher.about(reference, 'validée')).length, 1, `${reference}: mails "validée"`);
  const mails = await catcher.mails();
  const visible = mails.filter(({ subject, text }) => /est visible/.test(subject) && text.includes(address));
  assert.equal(visible.length, 1, `${reference}: mails "visible"`);

  const there = (await national.publicAddresses(finess)).filter((value) => value === address);
  assert.equal(there.length, 1, `${reference}: contact points of the national directory`);
}
