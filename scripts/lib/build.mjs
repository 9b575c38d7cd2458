import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCheckout, toolOf } from './checkout.mjs';
import { hashOf } from './folder-hash.mjs';
import { CHECKOUT_LOCK } from './install-dependencies.mjs';
import { inTurn } from './lock.mjs';
import { runStep } from './run-step.mjs';

const STAMP = inCheckout('admin/.next/balorg-built');
const SOURCES_OF_SCREENS = ['admin', 'packages', 'package-lock.json', 'tsconfig.base.json'].map((path) =>
  inCheckout(path),
);

/** Compiles what changed in packages, services, gateway, simulator and front server. */
export const compile = (options) =>
  inTurn(CHECKOUT_LOCK, async () => {
    await runStep(process.execPath, [toolOf('tsc'), '-b'], options);
  });

/** Builds the screens when their sources changed since the last build. */
export const buildScreens = (options) =>
  inTurn(CHECKOUT_LOCK, async () => {
    const sources = hashOf(SOURCES_OF_SCREENS);
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return 'up to date';
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    await runStep(process.execPath, [toolOf('next'), 'build'], { ...options, cwd: inCheckout('admin'), env });
    mkdirSync(dirname(STAMP), { recursive: true });
    // Hashed again: the first build writes into admin/tsconfig.json.
    writeFileSync(STAMP, hashOf(SOURCES_OF_SCREENS));
    return 'built';
  });
