import type { RequestHandler } from 'express';

const READY_WITHIN_MS = 2_000;

/** Says that the process lives; asks nobody. */
export const answerHealth: RequestHandler = (_request, response) => void response.json({ status: 'up' });

/** Ready when each subgraph is: without one of them part of the product is missing. */
export const answerReadiness =
  (urls: string[]): RequestHandler =>
  async (_request, response) => {
    const answers = await Promise.all(urls.map(isReady));
    const ready = answers.every(Boolean);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  };

async function isReady(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(new URL('/readyz', url), {
      redirect: 'error',
      signal: AbortSignal.timeout(READY_WITHIN_MS),
    });
    return ok;
  } catch {
    return false;
  }
}
