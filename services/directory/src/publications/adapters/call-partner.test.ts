import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callPartner } from './call-partner';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

async function call(answer: RequestListener) {
  server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir/`;
  return callPartner({
    method: 'PATCH',
    base,
    path: 'Organization?identifier=x',
    key: 'the-key',
    body: { a: 1 },
  });
}

it('hands over the key and the body, and keeps the call without the key', async () => {
  let heard = '';
  const answer = await call((request, response) => {
    heard = `${request.method} ${request.url} ${request.headers['esante-api-key']} ${request.headers['content-type']}`;
    response.end('{"ok":true}');
  });
  expect(heard).toBe('PATCH /fhir/Organization?identifier=x the-key application/fhir+json');
  expect(answer).toEqual({
    status: 200,
    content: { ok: true },
    raw: 'PATCH Organization?identifier=x\n{"a":1}\n→ 200\n{"ok":true}',
  });
});

it('follows no redirection', async () => {
  let calls = 0;
  const answer = await call((_request, response) => {
    calls += 1;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(answer.status).toBe(302);
  expect(calls).toBe(1);
});

it('reads a megabyte at most', async () => {
  const answer = await call((_request, response) => {
    const send = (): void => void (response.writable && response.write('x'.repeat(100_000), send));
    send();
  });
  expect(answer).toMatchObject({ status: null, content: undefined });
  expect(answer.raw).toContain('over a megabyte');
});

it.each([
  ['7', 7],
  ['999999', 3600],
  [new Date(Date.now() - 5000).toUTCString(), 0],
  ['soon', undefined],
])('understands Retry-After: %s', async (header, seconds) => {
  const answer = await call((_request, response) => response.writeHead(429, { 'retry-after': header }).end());
  expect(answer.retryAfterS).toBe(seconds);
});

it('cuts what it keeps', async () => {
  const answer = await call((_request, response) => response.end('x'.repeat(50_000)));
  expect(answer.raw).toHaveLength(4_000);
});
