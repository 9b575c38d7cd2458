import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFrontEnv } from '../server/env';
import { createFrontServer } from '../server/front-server';

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** A gateway and pages that show what reached them, behind a real front server. */
async function startFront(settings: Record<string, string> = {}) {
  const gateway = await listen(
    createServer((request, response) => {
      response.setHeader('set-cookie', ['one=1; Path=/', 'two=2; Path=/']);
      response.end(JSON.stringify({ by: 'gateway', headers: request.headers }));
    }),
  );
  const env = readFrontEnv({
    NODE_ENV: 'production',
    PORT: '0',
    PUBLIC_URL: 'https://balorg.example',
    GATEWAY_URL: urlOf(gateway),
    ...settings,
  });
  const front = await listen(
    createFrontServer(env, (request, response) => {
      response.end(JSON.stringify({ by: 'pages', headers: request.headers }));
      return Promise.resolve();
    }),
  );
  const stop = async () => {
    for (const server of [front, gateway]) await close(server);
  };
  return { url: urlOf(front), gateway, stop };
}

interface Shown {
  by: string;
  headers: IncomingHttpHeaders;
}

async function ask(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: 'POST', headers, body: '{}' });
  return { response, shown: (await response.json()) as Shown };
}

const FORGED = {
  'x-forwarded-for': '192.0.2.66',
  'x-forwarded-host': 'elsewhere.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-port': '1',
  forwarded: 'for=192.0.2.66',
  'x-real-ip': '192.0.2.66',
  'true-client-ip': '192.0.2.66',
  'x-balorg-identity': 'forged',
  'x-balorg-challenge': 'forged',
  'x-request-id': 'forged',
  'x-middleware-subrequest': 'forged',
  'content-security-policy': "script-src 'nonce-forged'",
  authorization: 'Bearer forged',
};

describe('the front server', () => {
  it('passes the graph and downloads to the gateway, with every cookie, and gives the rest to the pages', async () => {
    const front = await startFront();
    for (const path of ['/graphql', '/graphql?x=1', '/downloads/export.csv'])
      expect((await ask(front.url + path)).shown.by).toBe('gateway');
    for (const path of ['/', '/graphqlx', '/console/graphql', '//graphql'])
      expect((await ask(front.url + path)).shown.by).toBe('pages');
    const { response } = await ask(`${front.url}/graphql`);
    expect(response.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2; Path=/']);
    await front.stop();
  });

  it.each(['/graphql', '/'])('believes nothing that a client says of itself on %s', async (path) => {
    const front = await startFront();
    const { headers } = (await ask(front.url + path, FORGED)).shown;
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'balorg.example',
      'x-forwarded-proto': 'https',
    });
    expect(JSON.stringify(headers)).not.toMatch(/forged|192\.0\.2\.66|elsewhere|gopher/);
    await front.stop();
  });

  it('believes a named proxy, and only the address that it wrote itself', async () => {
    const front = await startFront({ TRUSTED_PROXIES: '127.0.0.0/8' });
    const told = { 'x-forwarded-for': '192.0.2.66, 198.51.100.7' };
    expect((await ask(front.url, told)).shown.headers['x-forwarded-for']).toBe('198.51.100.7');
    await front.stop();
  });

  it('allows scripts by a nonce that serves once, and no frame', async () => {
    const front = await startFront();
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const { response, shown } = await ask(front.url);
        const policy = response.headers.get('content-security-policy');
        expect(shown.headers['content-security-policy']).toBe(policy);
        return policy ?? '';
      }),
    );
    const nonces = policies.map((policy) => /'nonce-([\w+/=]{24})'/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/);
    await front.stop();
  });

  it('asks for an encrypted line in production only', async () => {
    const production = await startFront();
    const demonstration = await startFront({ BALORG_MODE: 'demonstration' });
    const header = async (url: string) => (await ask(url)).response.headers.get('strict-transport-security');
    expect(await header(production.url)).toMatch(/^max-age=\d+$/);
    expect(await header(demonstration.url)).toBeNull();
    await production.stop();
    await demonstration.stop();
  });

  it('says that the gateway is dead without saying where it was', async () => {
    const front = await startFront();
    await close(front.gateway);
    const response = await fetch(`${front.url}/graphql`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    expect((await fetch(`${front.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${front.url}/readyz`)).status).toBe(503);
    await front.stop();
  });
});
