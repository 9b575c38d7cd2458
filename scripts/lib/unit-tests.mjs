import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inCheckout } from './checkout.mjs';

const ROOTS = ['packages', 'services', 'gateway', 'simulators', 'admin'];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.next']);
const IMPORTS = /(?:from|import|require\()\s*['"]([^'"]+)['"]/g;
const TESTING = inCheckout('services/common/src/testing.ts');

/** The jest files that need no database: nothing they import leads to the testing kit. */
export const listUnitTests = () =>
  ROOTS.flatMap((root) => testsIn(inCheckout(root))).filter((file) => !leadsToTestingKit(file, new Set()));

function testsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_SOURCES.has(entry.name) ? [] : testsIn(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function leadsToTestingKit(file, seen) {
  if (file === TESTING) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORTS)].map(([, name]) => name);
  return imported.some(
    (name) =>
      name === '@balorg/common/testing' ||
      ownFile(file, name).some((found) => leadsToTestingKit(found, seen)),
  );
}

function ownFile(from, name) {
  if (!name.startsWith('.')) return [];
  const base = resolve(dirname(from), name);
  const found = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => existsSync(path));
  return found ? [found] : [];
}
