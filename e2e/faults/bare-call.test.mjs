import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { after, before, describe, it, mock } from 'node:test';
import { startCopy } from './lib/open-copy.mjs';

const { anonymous, IDENTITY_HEADER, importKey, signCall } = createRequire(import.meta.url)(
  '../../services/common',
);

const SERVICES = ['account', 'directory', 'notification'];
const REFUSAL = { errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] };
/** The longest life of a signature and the tolerance between two clocks are 35 seconds together. */
const LONG_AGO_MS = 60_000;

const QUESTIONS = {
  'its schema by introspection': '{ __schema { types { name } } }',
  'its schema as a subgraph': '{ _service { sdl } }',
  data: '{ __typename }',
};
const bodyOf = (query) => JSON.stringify({ query });

describe('a subgraph that is called without the gateway', { timeout: 120_000 }, () => {
  let copy;
  let key;
  before(async () => {
    copy = await startCopy('bare-call', { only: SERVICES, seed: false });
    key = await importKey(copy.stack.env.gateway.GATEWAY_PRIVATE_KEY);
  });
  after(() => copy?.close());

  async function call(service, body, identity) {
    const response = await fetch(`${copy.stack.urls[service]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(identity ? { [IDENTITY_HEADER]: identity } : {}) },
      body,
    });
    return { status: response.status, content: await response.json() };
  }

  const WRONG = {
    'without a signature': async () => undefined,
    'with something that is none': async () => 'gateway',
    'with an unsigned token': async (service, body) => {
      const [, payload] = (await signCall(key, service, body, anonymous())).split('.');
      return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    },
    'with an old signature': async (service, body) => {
      mock.timers.enable({ apis: ['Date'], now: Date.now() - LONG_AGO_MS });
      try {
        return await signCall(key, service, body, anonymous());
      } finally {
        mock.timers.reset();
      }
    },
    'with one for another body': (service, body) => signCall(key, service, `${body} `, anonymous()),
    'with one for another service': (service, body) =>
      signCall(
        key,
        SERVICES.find((other) => other !== service),
        body,
        anonymous(),
      ),
    'with one of another key': async (service, body) => {
      const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
      const other = await importKey(Buffer.from(JSON.stringify(jwk)).toString('base64url'));
      return signCall(other, service, body, anonymous());
    },
  };

  for (const service of SERVICES) {
    it(`${service} answers the gateway's own signature`, async () => {
      const body = bodyOf(QUESTIONS.data);
      const answer = await call(service, body, await signCall(key, service, body, anonymous()));
      assert.deepEqual(answer, { status: 200, content: { data: { __typename: 'Query' } } });
    });

    for (const [how, sign] of Object.entries(WRONG)) {
      it(`${service} gives nothing ${how}`, async () => {
        for (const [what, query] of Object.entries(QUESTIONS)) {
          const body = bodyOf(query);
          const answer = await call(service, body, await sign(service, body));
          assert.deepEqual(answer, { status: 401, content: REFUSAL }, what);
        }
      });
    }
  }
});
