import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns } from './process-identity.mjs';

/**
 * Takes a lock for this process, at once or not at all. What a dead process left is taken over.
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: number }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identityOf(process.pid)));
  try {
    const holder = holderOf(file);
    if (holder && stillRuns(holder)) return { taken: false, holder: holder.pid };
    if (holder) rmSync(file, { force: true });
    linkSync(own, file);
    return { taken: true, release: () => rmSync(file, { force: true }) };
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return { taken: false, holder: holderOf(file)?.pid ?? 0 };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Does `work` while no other process does it under the same lock, waiting for its turn. */
export async function inTurn(file, work, { signal } = {}) {
  let lock = takeLock(file);
  while (!lock.taken) {
    await sleep(300, undefined, { signal });
    lock = takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
