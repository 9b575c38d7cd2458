import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks again and again until there is something to see.
 * @template T
 * @param {string} what is waited for, for whoever reads the failure
 * @param {() => Promise<T | undefined | null | false>} look
 * @param {{ within?: number, every?: number }} [options] milliseconds
 * @returns {Promise<T>} what was seen
 * @throws Error when it did not come in time
 */
export async function waitUntil(what, look, { within = 30_000, every = 100 } = {}) {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > deadline) throw new Error(`Waited ${within / 1000} s in vain for ${what}`);
    await pause(every);
  }
}
