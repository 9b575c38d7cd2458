import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { INSTANCE, SESSION } from './tiny-account';
import { PUBLIC_URL, startTinyProduct, type Ask, type TinyProduct } from './tiny-product';

const BOX = '{ box { name } }';

describe('the door', () => {
  let product: TinyProduct;
  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());

  const outcome = async (how: Ask) => {
    const { status, code } = await product.ask(BOX, {}, how);
    return [status, code];
  };

  it('takes POST only', async () => {
    const response = await fetch(`${product.base}/graphql?query=${encodeURIComponent(BOX)}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('takes JSON only', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await outcome({ headers: form, body: 'query={box{name}}' })).toEqual([415, 'REQUEST_MALFORMED']);
    expect(await outcome({ headers: { 'content-type': 'text/plain' } })).toEqual([415, 'REQUEST_MALFORMED']);
  });

  it('takes calls of our own pages, and of programs, and of no other page', async () => {
    expect(await outcome({})).toEqual([200, null]);
    expect(await outcome({ headers: { origin: PUBLIC_URL } })).toEqual([200, null]);
    expect(await outcome({ headers: { origin: 'https://elsewhere.example' } })).toEqual([403, 'FORBIDDEN']);
    expect(await outcome({ headers: { origin: 'null' } })).toEqual([403, 'FORBIDDEN']);
    expect(await outcome({ headers: { 'sec-fetch-site': 'cross-site' } })).toEqual([403, 'FORBIDDEN']);
    expect(await outcome({ headers: { 'sec-fetch-site': 'same-site' } })).toEqual([403, 'FORBIDDEN']);
  });

  it('refuses a body over 100 kB, and one that hides its size', async () => {
    const body = JSON.stringify({ query: BOX, variables: { padding: 'x'.repeat(103_000) } });
    expect(await outcome({ body })).toEqual([413, 'QUERY_TOO_LARGE']);
    const response = await fetch(`${product.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(body),
    });
    expect(response.status).toBe(415);
    await response.text();
  });

  it('refuses what is no request, and does not repeat it', async () => {
    for (const body of ['{"query": ', '"text"', '[]', '{}', '{"query":"{ secretWord"}', '{"query":12}']) {
      const { status, code, text } = await product.ask('', {}, { body });
      expect([body, status, code]).toEqual([body, 400, 'REQUEST_MALFORMED']);
      expect(text).not.toContain('secretWord');
    }
  });

  it('refuses several operations in one request', async () => {
    const body = JSON.stringify([{ query: BOX }, { query: BOX }]);
    expect(await outcome({ body })).toEqual([400, 'REQUEST_MALFORMED']);
  });

  it('tells nothing of fields that are not there, and nothing of the federation', async () => {
    for (const query of [
      '{ boxx { name } }',
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
    ]) {
      const { status, text } = await product.ask(query);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toEqual({
        errors: [{ message: 'REQUEST_MALFORMED', extensions: { code: 'REQUEST_MALFORMED' } }],
      });
    }
  });

  it('shows no query plan and no trace to whoever asks for them', async () => {
    const { text } = await product.ask(
      BOX,
      {},
      {
        headers: { 'apollo-query-plan-experimental': '1', 'apollo-federation-include-trace': 'ftv1' },
      },
    );
    expect(JSON.parse(text)).toEqual({ data: { box: { name: 'box' } } });
  });

  it('lets nothing be kept on the way', async () => {
    const { headers } = await product.ask(BOX);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has no other room', async () => {
    const response = await fetch(`${product.base}/`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ message: 'NOT_FOUND' }] });
  });

  it('cuts off a client that dribbles its request', async () => {
    const { port } = new URL(product.base);
    const heard = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
        ),
      );
      socket.once('data', (chunk) => resolve(chunk.toString()));
      socket.once('error', reject);
    });
    expect(heard).toContain('408');
  }, 15_000);

  it('says that it lives, and that its subgraphs are ready', async () => {
    expect((await fetch(`${product.base}/healthz`)).status).toBe(200);
    expect((await fetch(`${product.base}/readyz`)).status).toBe(200);
  });

  it('describes the schema in demonstration', async () => {
    expect((await product.ask('{ __schema { queryType { name } } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });
});

describe('the door in production', () => {
  const KNOWN = `${BOX} `;
  let product: TinyProduct;
  beforeAll(async () => {
    const hash = (document: string) => createHash('sha256').update(document).digest('hex');
    const known = new Set([KNOWN, '{ __schema { queryType { name } } }'].map(hash));
    product = await startTinyProduct({ mode: 'production', known });
  });
  afterAll(() => product.stop());

  it("answers the front ends' documents and no other", async () => {
    expect((await product.ask(KNOWN)).data).toEqual({ box: { name: 'box' } });
    const { status, code } = await product.ask(BOX);
    expect([status, code]).toEqual([400, 'REQUEST_MALFORMED']);
  });

  it('does not describe the schema, even to a known document', async () => {
    const { status, code } = await product.ask('{ __schema { queryType { name } } }');
    expect([status, code]).toEqual([400, 'REQUEST_MALFORMED']);
  });
});

describe('when a subgraph is dead', () => {
  let product: TinyProduct;
  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());
  const session = `__Host-balorg-${INSTANCE}-session=${SESSION}`;

  it('the rest is answered and nothing is told of the machine', async () => {
    await product.subgraphs.directory.stop();
    const { status, text, data } = await product.ask('{ box { name } seenByDirectory { actor } }');
    expect(status).toBe(200);
    expect(data).toEqual({ box: { name: 'box' }, seenByDirectory: null });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    for (const secret of ['127.0.0.1', String(product.subgraphs.directory.port), 'directory/', 'ECONN'])
      expect(text).not.toContain(secret);
    expect((await fetch(`${product.base}/healthz`)).status).toBe(200);
    expect((await fetch(`${product.base}/readyz`)).status).toBe(503);
  });

  it('nobody is let in while account cannot say who it is', async () => {
    await product.subgraphs.account.stop();
    const { status, text } = await product.ask(BOX, {}, { cookie: session });
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
  });
});
