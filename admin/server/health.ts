import type { ServerResponse } from 'node:http';

const READY_WITHIN_MS = 2_000;

/** Says that the process lives; asks nobody. */
export const answerHealth = (response: ServerResponse) => sayState(response, 200, 'up');

/** Ready when the gateway lives. What a dead service takes away, the pages say themselves. */
export async function answerReadiness(gatewayUrl: string, response: ServerResponse): Promise<void> {
  const ready = await lives(gatewayUrl);
  sayState(response, ready ? 200 : 503, ready ? 'ready' : 'not ready');
}

async function lives(gatewayUrl: string): Promise<boolean> {
  try {
    const { ok } = await fetch(new URL('/healthz', gatewayUrl), {
      redirect: 'error',
      signal: AbortSignal.timeout(READY_WITHIN_MS),
    });
    return ok;
  } catch {
    return false;
  }
}

function sayState(response: ServerResponse, code: number, status: string): void {
  response.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ status }));
}
