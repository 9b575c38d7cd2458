import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Visitor } from '../lib/gateway-client.mjs';
import { beginDraft, submit } from '../lib/requests.mjs';
import { giveCode } from '../lib/sign-in.mjs';
import { formFor } from '../lib/structures.mjs';
import { waitUntil } from '../lib/wait-until.mjs';
import { assertInvariants } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';
import { rows } from './lib/rows.mjs';
import { settled } from './lib/settled.mjs';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';

const mailsAbout = (copy, reference) =>
  rows(copy, 'notification', 'SELECT status, attempts, messageId FROM mail WHERE subject LIKE ?', [
    `%${reference}%`,
  ]);

describe('the mails', { timeout: 240_000 }, () => {
  let copy;
  before(async () => (copy = await openCopy('mails')));
  after(() => copy?.close());

  async function handIn(label) {
    await beginDraft(copy.applicant);
    return submit(copy.applicant, formFor(copy.structures[0], label));
  }

  async function assertCaughtOnce(reference) {
    await settled(copy);
    const [written, ...others] = await mailsAbout(copy, reference);
    assert.equal(others.length, 0, 'one mail was written');
    assert.equal(written.status, 'ACCEPTED');
    const caught = await copy.catcher.about(reference, 'reçue');
    assert.deepEqual(
      caught.map(({ messageId }) => messageId),
      [written.messageId],
    );
  }

  it('are written and sent once when notification is killed before it has heard', async () => {
    await copy.stack.kill('notification');
    const reference = await handIn('sourd');
    assert.deepEqual(await mailsAbout(copy, reference), [], 'there is no mail yet');
    await copy.stack.start('notification');
    await assertCaughtOnce(reference);
  });

  it('wait while the relay is away, outlive a killed notification, and leave once', async () => {
    await copy.stack.kill('mail');
    const reference = await handIn('attente');
    const waiting = await waitUntil('a first try in vain', async () =>
      (await mailsAbout(copy, reference)).find(({ attempts }) => attempts > 0),
    );
    assert.equal(waiting.status, 'QUEUED');
    await copy.stack.kill('notification');
    await copy.stack.start('mail');
    await copy.stack.start('notification');
    await assertCaughtOnce(reference);
  });

  it('bring a code that was asked for while the relay was away, and it opens the session', async () => {
    const { email, password } = copy.person('colleague');
    const visitor = new Visitor(copy.stack);
    const before = await copy.catcher.idsTo(email);
    await copy.stack.kill('mail');
    await visitor.ask(SIGN_IN, { input: { email, password } });
    const codes = () =>
      rows(
        copy,
        'notification',
        "SELECT status, attempts, sealed FROM mail WHERE lane = 'fast' AND recipientEmail = ? ORDER BY id DESC LIMIT 1",
        [email],
      );
    await waitUntil('a first try in vain', async () =>
      (await codes()).find(({ status, attempts }) => status === 'QUEUED' && attempts > 0),
    );
    await copy.stack.start('mail');
    const code = await copy.catcher.codeFor(email, { before });
    const { verifyCode } = await giveCode(visitor, code);
    assert.ok(verifyCode.me, 'the code opened the session');
    await settled(copy);
    assert.equal((await codes())[0].sealed, null, 'the code rests nowhere once it has left');
  });

  it('have left every invariant standing', () => assertInvariants(copy));
});
