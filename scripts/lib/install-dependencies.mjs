import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, ROOT } from './checkout.mjs';
import { inTurn } from './lock.mjs';
import { runStep } from './run-step.mjs';

/** Checkout-wide work (installing, building) is done by one start at a time. */
export const CHECKOUT_LOCK = inCheckout('.data', 'checkout.lock');

/**
 * Installs the dependencies when they are missing or not those of package-lock.json.
 * @param {{ log: string, signal?: AbortSignal }} options
 */
export const installDependencies = ({ log, signal }) =>
  inTurn(CHECKOUT_LOCK, async () => {
    if (isInstalled(ROOT)) return 'up to date';
    await runStep('npm', ['ci', '--no-audit', '--no-fund'], { log, signal });
    return 'installed';
  });

/**
 * Whether `node_modules` holds what the lock asks for. npm writes `node_modules/.package-lock.json` last, so an
 * install that was cut short is seen too.
 */
export function isInstalled(root) {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(stamp);
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .every(([path, { version, optional, devOptional }]) =>
      present[path] ? present[path].version === version : Boolean(optional || devOptional),
    );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
