import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a list of this package's `data` folder, which stands beside `src` and `dist` alike. */
export function readList<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../data', `${name}.json`), 'utf8'));
}
