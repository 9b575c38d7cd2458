import { Agent, ServerResponse, type IncomingMessage } from 'node:http';
import { createProxyServer } from 'http-proxy-3';

/** Paths that the gateway answers, and those under them. */
const OF_THE_GATEWAY = ['/graphql', '/downloads'];

/** Longer than the gateway gives an operation. */
const ANSWER_WITHIN_MS = 15_000;

export const isForGateway = (path: string) =>
  OF_THE_GATEWAY.some((known) => path === known || path.startsWith(`${known}/`));

/** Passes a request on to the gateway as it is; says so when the gateway does not answer. */
export function passOnTo(gatewayUrl: string) {
  const proxy = createProxyServer({
    target: gatewayUrl,
    agent: new Agent({ keepAlive: true }),
    proxyTimeout: ANSWER_WITHIN_MS,
  });
  proxy.on('error', (_error, _request, answer) => {
    if (!(answer instanceof ServerResponse) || answer.headersSent) return void answer.destroy();
    refuse(answer, 503, 'SERVICE_UNAVAILABLE');
  });
  return (request: IncomingMessage, response: ServerResponse) => proxy.web(request, response);
}

/** In the form of an answer of the graph: the screens word it by its code. */
function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));
}
