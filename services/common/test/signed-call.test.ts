import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { anonymous, Role } from '../src/actor';
import { importKey, signCall, verifyCall, type SigningKey } from '../src/signed-call';

const encoded = (key: KeyObject) =>
  Buffer.from(JSON.stringify({ ...key.export({ format: 'jwk' }), alg: 'EdDSA' })).toString('base64url');

async function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { own: await importKey(encoded(privateKey)), known: await importKey(encoded(publicKey)) };
}

describe('a signed call', () => {
  const actor = { ...anonymous('source'), roles: [Role.OPERATOR] };
  const body = Buffer.from('{"query":"{ me { id } }"}');
  let own: SigningKey;
  let known: SigningKey;

  beforeAll(async () => {
    ({ own, known } = await keyPair());
  });
  afterEach(() => jest.useRealTimers());

  it('names the actor that was signed', async () => {
    expect(await verifyCall(known, 'account', body, await signCall(own, 'account', body, actor))).toEqual(
      actor,
    );
  });

  it('is refused by another service', async () => {
    const token = await signCall(own, 'account', body, actor);
    await expect(verifyCall(known, 'directory', body, token)).rejects.toThrow();
  });

  it('is refused with one letter changed in its body', async () => {
    const token = await signCall(own, 'account', body, actor);
    const other = Buffer.from(body.toString().replace('me', 'we'));
    await expect(verifyCall(known, 'account', other, token)).rejects.toThrow('another body');
  });

  it('is refused under another key', async () => {
    const stranger = await keyPair();
    const token = await signCall(stranger.own, 'account', body, actor);
    await expect(verifyCall(known, 'account', body, token)).rejects.toThrow();
  });

  it('is refused with another actor put in', async () => {
    const [head, , signature] = (await signCall(own, 'account', body, anonymous())).split('.');
    const [, payload] = (await signCall((await keyPair()).own, 'account', body, actor)).split('.');
    const patched = [head, payload, signature].join('.');
    await expect(verifyCall(known, 'account', body, patched)).rejects.toThrow();
  });

  it('is refused without a signature, and with an algorithm that needs none', async () => {
    const [, payload] = (await signCall(own, 'account', body, actor)).split('.');
    const head = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(verifyCall(known, 'account', body, '')).rejects.toThrow();
    await expect(verifyCall(known, 'account', body, `${head}.${payload}.`)).rejects.toThrow();
  });

  it('lives for a slow call and not for a collected one', async () => {
    const now = Date.now();
    const at = (ms: number) => jest.useFakeTimers({ now: ms, doNotFake: ['nextTick', 'setImmediate'] });
    at(now);
    const token = await signCall(own, 'account', body, actor);
    at(now + 20_000);
    await expect(verifyCall(known, 'account', body, token)).resolves.toEqual(actor);
    at(now + 40_000);
    await expect(verifyCall(known, 'account', body, token)).rejects.toThrow();
    at(now - 60_000);
    await expect(verifyCall(known, 'account', body, token)).rejects.toThrow();
  });
});
