import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.next', 'test-results', 'next-env.d.ts']);

/**
 * One hash over the names and contents of files and folders: another hash means that something changed.
 * @param {string[]} paths a path that does not exist counts as such
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  hash.update(`\n${path}\n`);
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    hash.update(readFileSync(path));
    return;
  }
  const names = readdirSync(path).filter((name) => !NOT_SOURCES.has(name) && !name.endsWith('.tsbuildinfo'));
  for (const name of names.sort()) addTo(hash, join(path, name));
}
