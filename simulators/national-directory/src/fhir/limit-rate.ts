import type { RequestHandler } from 'express';
import { Refusal } from './refusal';
import { KEY_HEADER } from './require-key';

const WINDOW_MS = 1000;

/** At most this many calls per key within any one second; the next one is refused with 429. */
export function limitRate(callsPerSecond: number): RequestHandler {
  const recent = new Map<string, number[]>();
  return (request, _response, next) => {
    const key = request.get(KEY_HEADER) ?? '';
    const now = performance.now();
    const calls = (recent.get(key) ?? []).filter((at) => now - at < WINDOW_MS);
    recent.set(key, calls);
    if (calls.length >= callsPerSecond) {
      throw new Refusal(429, 'throttled', `More than ${callsPerSecond} calls in one second`);
    }
    calls.push(now);
    next();
  };
}
