import './lib/check-node.mjs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDotEnv, ROOT } from './lib/checkout.mjs';
import { onEndSignal } from './lib/end-signal.mjs';
import { portMap } from './lib/ports.mjs';
import { sayError } from './lib/refusal.mjs';
import { openScreen } from './lib/screen.mjs';
import { saySummary } from './lib/summary.mjs';
import { startStack } from './stack.mjs';

const { values: options } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
const screen = openScreen();
const began = performance.now();
const interrupted = new AbortController();
const endAsked = onEndSignal(() => interrupted.abort());

try {
  loadDotEnv();
  screen.line('Balorg starts.');
  const stack = await startStack({
    dataDir: resolve(ROOT, process.env.BALORG_DATA || '.data'),
    ports: portMap(process.env),
    mode: process.env.BALORG_MODE || 'demonstration',
    watch: options.watch,
    keepAlive: true,
    shell: process.env,
    signal: interrupted.signal,
    screen,
  });
  saySummary(screen, stack, performance.now() - began);
  await endAsked;
  screen.line('\nEnding.');
  await stack.stop();
  screen.line('Everything has ended.');
} catch (error) {
  if (!interrupted.signal.aborted) {
    console.error(`\n${sayError(error)}`);
    process.exit(1);
  }
  screen.line('\nInterrupted; nothing is left running.');
}
process.exit(0);
