import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { FrontEnv } from './env';
import { forwardHeaders } from './forwarding-headers';
import { answerHealth, answerReadiness } from './health';
import { isForGateway, passOnTo } from './pass-on';
import { secureHeaders } from './security-headers';

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Cuts off a client that dribbles its request. */
const SLOW_CLIENTS = { headersTimeout: 5_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };

/** The one origin of the product: the graph and downloads are the gateway's, everything else is a page. */
export function createFrontServer(env: FrontEnv, pages: Pages) {
  const secure = secureHeaders(env);
  const forward = forwardHeaders({ publicUrl: env.PUBLIC_URL, trustedProxies: env.TRUSTED_PROXIES });
  const passOn = passOnTo(env.GATEWAY_URL);

  return createServer(SLOW_CLIENTS, (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    forward(request);
    secure(request, response);
    if (path === '/healthz') return answerHealth(response);
    if (path === '/readyz') return void answerReadiness(env.GATEWAY_URL, response);
    if (isForGateway(path)) return passOn(request, response);
    pages(request, response).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', service: 'admin', name: String(error) }));
      response.destroy();
    });
  });
}
