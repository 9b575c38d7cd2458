import { generateKeyPairSync } from 'node:crypto';
import { anonymous, IDENTITY_HEADER, importKey, Role, signCall, type Actor } from '@balorg/common';
import { encoded, startTinyProduct, type TinyProduct } from './tiny-product';

/** A door that lets a call in, shown a call that must stay outside, for each way of forging one. */
describe('a subgraph', () => {
  let product: TinyProduct;
  const body = JSON.stringify({ query: '{ box { name } __schema { types { name } } }' });
  const plain = JSON.stringify({ query: '{ box { name } }' });

  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());

  async function call(identity: string | null, sent = plain) {
    const response = await fetch(product.subgraphs.account.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(identity ? { [IDENTITY_HEADER]: identity } : {}) },
      body: sent,
    });
    return { status: response.status, text: await response.text() };
  }
  const REFUSED = { errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] };
  const expectRefusal = ({ status, text }: { status: number; text: string }) => {
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual(REFUSED);
  };

  it('answers a call that the gateway signed', async () => {
    const { status, text } = await call(
      await signCall(product.privateKey, 'account', plain, anonymous('source')),
    );
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: { box: { name: 'box' } } });
  });

  it('shows a bare call nothing, not even its schema', async () => {
    expectRefusal(await call(null));
    expectRefusal(await call(null, body));
    expectRefusal(await call(null, JSON.stringify({ query: '{ _service { sdl } }' })));
    expectRefusal(await call(null, 'not JSON'));
  });

  it('refuses a signature older than it may live', async () => {
    jest.useFakeTimers({ now: Date.now() - 40_000, doNotFake: ['nextTick', 'setImmediate'] });
    const old = await signCall(product.privateKey, 'account', plain, anonymous('source'));
    jest.useRealTimers();
    expectRefusal(await call(old));
  });

  it('refuses a signature made for another body', async () => {
    const other = await signCall(product.privateKey, 'account', plain, anonymous('source'));
    expectRefusal(await call(other, body));
  });

  it('refuses a signature made for another service', async () => {
    expectRefusal(await call(await signCall(product.privateKey, 'directory', plain, anonymous('source'))));
  });

  it('refuses a signature of another key', async () => {
    const stranger = await importKey(encoded(generateKeyPairSync('ed25519').privateKey));
    expectRefusal(await call(await signCall(stranger, 'account', plain, anonymous('source'))));
  });

  it('refuses an actor that no gateway would send', async () => {
    const actor = { ...anonymous('source'), roles: ['KING'] } as Omit<Actor, 'roles'> & { roles: string[] };
    const identity = await signCall(product.privateKey, 'account', plain, actor as Actor);
    expectRefusal(await call(identity));
  });

  it('keeps its schema to itself even from a signed call', async () => {
    const operator = { ...anonymous('source'), roles: [Role.OPERATOR] };
    const { text } = await call(await signCall(product.privateKey, 'account', body, operator), body);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'REQUEST_MALFORMED', extensions: { code: 'REQUEST_MALFORMED' } }],
    });
  });
});
