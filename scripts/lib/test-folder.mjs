import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { takeLock } from './lock.mjs';
import { Refusal } from './refusal.mjs';
import { endLeftovers } from './supervisor.mjs';

/**
 * An empty folder for one run of the tests, which stays after it for its logs and reports.
 * @returns {Promise<{ folder: string, release: () => void }>}
 */
export async function openTestFolder() {
  const folder = inCheckout('.data', 'test');
  const lock = takeLock(inCheckout('.data', 'test.lock'));
  if (!lock.taken) throw new Refusal(`The tests run already in this checkout (process ${lock.holder}).`);
  const copies = existsSync(folder) ? readdirSync(folder) : [];
  for (const copy of copies) await endLeftovers(join(folder, copy));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, release: lock.release };
}
