import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { approve, review } from '../lib/requests.mjs';
import { waitUntil } from '../lib/wait-until.mjs';
import { requestsToApprove } from './lib/approvals.mjs';
import { assertEndState, assertInvariants } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';
import { rows } from './lib/rows.mjs';

/** Past the ten seconds after which the product gives a call up. */
const TOO_SLOW_MS = 12_000;
/** Long enough for us to order what happens to the call after it. */
const LOOK_LASTS_MS = 1_500;

/** The ways in which the partner fails, and what the track says of each. */
const FAULTS = [
  ['500', {}, /en panne/],
  ['garbage', {}, /incompréhensible/],
  ['429', {}, /trop de demandes/],
  ['drop', {}, /ne répond pas/],
  ['slow', { delayMs: TOO_SLOW_MS }, /ne répond pas/],
];

describe('the national directory', { timeout: 240_000 }, () => {
  let copy;
  let requests;
  before(async () => {
    copy = await openCopy('national-directory');
    requests = await requestsToApprove(copy, ['patch', 'avant', ...FAULTS.map(([fault]) => `panne${fault}`)]);
  });
  after(() => copy?.close());

  const publicationOf = async ({ id }) => (await review(copy.reviewer, id)).mailbox?.publication;
  const rowOf = async ({ id }) => {
    const sql = 'SELECT status, mayBeThere, leasedUntil, attempts FROM publication WHERE requestId = ?';
    return (await rows(copy, 'directory', sql, [id]))[0];
  };

  it('has the entry while directory was killed before it heard so: it looks, and writes nothing twice', async () => {
    const [request] = requests;
    await copy.national.goWrong('write', 'slow', { delayMs: LOOK_LASTS_MS, times: 1 });
    await approve(copy.reviewer, request, request.localPart);
    await waitUntil('the look to begin', async () => (await copy.national.faults()).length === 0, {
      every: 50,
    });
    // What comes after the look is the PATCH: it is done, and its answer never comes.
    await copy.national.goWrong('write', 'hang', { afterWork: true });
    await waitUntil('the entry to be there', async () =>
      (await copy.national.publicAddresses(request.finess)).some((value) =>
        value.startsWith(request.localPart),
      ),
    );
    await copy.stack.kill('directory');
    const { status, leasedUntil } = await rowOf(request);
    assert.equal(status, 'TO_SEND', 'directory died without the answer');
    assert.notEqual(leasedUntil, null, 'in the middle of its try');
    await copy.national.goWell();
    await copy.stack.start('directory');
  });

  it('has no entry yet when directory is killed between the event and the PATCH', async () => {
    const [, request] = requests;
    await copy.national.goWrong('write', '500');
    await approve(copy.reviewer, request, request.localPart);
    await waitUntil('a look in vain', async () => {
      const row = await rowOf(request);
      return row?.attempts > 0 && row.leasedUntil === null;
    });
    await copy.stack.kill('directory');
    const { status, mayBeThere } = await rowOf(request);
    assert.deepEqual({ status, mayBeThere }, { status: 'TO_SEND', mayBeThere: 0 }, 'nothing was written');
    await copy.national.goWell();
    await copy.stack.start('directory');
  });

  for (const [index, [fault, more, said]] of FAULTS.entries()) {
    it(`fails (${fault}): the approval stands, the publication waits and is not refused`, async () => {
      const request = requests[index + 2];
      await copy.national.goWrong('write', fault, more);
      await approve(copy.reviewer, request, request.localPart);
      const publication = await waitUntil('an answer in the track', async () => {
        const waiting = await publicationOf(request);
        return said.test(waiting?.lastAnswer ?? '') && waiting;
      });
      assert.equal(publication.status, 'TO_SEND');
      const struck = (await copy.national.calls()).filter((call) => call.fault === fault);
      assert.ok(struck.length > 0, 'the fault has struck');
      const { status, mailbox } = await review(copy.reviewer, request.id);
      assert.equal(status, 'APPROVED');
      assert.ok(mailbox.displayAddress.startsWith(request.localPart), 'the address stays');
    });
  }

  it('is well again: each is published once, and was never refused', async () => {
    await copy.national.goWell();
    await assertEndState(copy, requests);
    for (const request of requests) {
      const steps = (await publicationOf(request)).track.map(({ status }) => status);
      assert.ok(!steps.includes('REFUSED'), `${request.reference}: ${steps.join(', ')}`);
    }
  });

  it('has left every invariant standing', () => assertInvariants(copy));
});
