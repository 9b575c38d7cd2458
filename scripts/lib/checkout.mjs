import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Path of a file or folder of the checkout. */
export const inCheckout = (...parts) => join(ROOT, ...parts);

/** The command line of a tool that a dependency brings; run it with `process.execPath`. */
export const toolOf = (name) => inCheckout('node_modules', '.bin', name);

/** Reads `.env` at the top, when there is one; what the shell already says wins. */
export function loadDotEnv() {
  if (existsSync(inCheckout('.env'))) process.loadEnvFile(inCheckout('.env'));
}
