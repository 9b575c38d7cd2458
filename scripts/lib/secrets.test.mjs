import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSecrets, SECRETS } from './secrets.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'balorg-secrets-'));
after(() => rmSync(dataDir, { recursive: true }));

test('production makes no secret up, and names those that are missing', () => {
  assert.throws(() => readSecrets({ dataDir, mode: 'production' }), /CODE_PEPPER/);
  const allButOne = Object.fromEntries(SECRETS.map((name) => [name, 'given']));
  delete allButOne.EVENTS_KEY_ACCOUNT;
  assert.throws(
    () => readSecrets({ dataDir, mode: 'production', given: allButOne }),
    /made up: EVENTS_KEY_ACCOUNT come/,
  );
});

test('a demonstration makes them once, in a file of its owner alone', () => {
  const made = readSecrets({ dataDir, mode: 'demonstration' });
  assert.deepEqual(Object.keys(made).sort(), [...SECRETS].sort());
  assert.deepEqual(readSecrets({ dataDir, mode: 'demonstration' }), made);
  assert.equal(statSync(join(dataDir, 'secrets.json')).mode & 0o777, 0o600);
  assert.equal(Buffer.from(made.EVENTS_KEY_ACCOUNT, 'base64url').length, 32);
});

test('the gateway’s two keys belong together', () => {
  const { GATEWAY_PRIVATE_KEY, GATEWAY_PUBLIC_KEY } = readSecrets({ dataDir, mode: 'demonstration' });
  const jwk = (encoded) => ({ key: JSON.parse(Buffer.from(encoded, 'base64url')), format: 'jwk' });
  const signature = sign(null, Buffer.from('call'), createPrivateKey(jwk(GATEWAY_PRIVATE_KEY)));
  assert.equal(verify(null, Buffer.from('call'), createPublicKey(jwk(GATEWAY_PUBLIC_KEY)), signature), true);
});

test('what is given wins over what is kept, and is not kept', () => {
  const given = { CODE_PEPPER: 'given' };
  assert.equal(readSecrets({ dataDir, mode: 'demonstration', given }).CODE_PEPPER, 'given');
  assert.notEqual(readSecrets({ dataDir, mode: 'demonstration' }).CODE_PEPPER, 'given');
});
