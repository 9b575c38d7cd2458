import { once } from 'node:events';
import { join } from 'node:path';
import next from 'next';
import { readFrontEnv } from './server/env';
import { createFrontServer } from './server/front-server';
import { onStopSignal } from './server/on-stop-signal';

async function main(): Promise<void> {
  const env = readFrontEnv();
  const pages = next({
    dev: env.NODE_ENV !== 'production',
    dir: join(__dirname, '..'),
    hostname: env.HOST,
    port: env.PORT,
  });
  await pages.prepare();
  const server = createFrontServer(env, pages.getRequestHandler());
  server.listen(env.PORT, env.HOST);
  await once(server, 'listening');
  console.log(
    JSON.stringify({ level: 'info', service: 'admin', address: server.address(), msg: 'listening' }),
  );
  onStopSignal(async () => {
    server.close();
    server.closeIdleConnections();
    await once(server, 'close');
    await pages.close();
  });
}

void main();
