import './lib/check-node.mjs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sumOf } from './lib/counts.mjs';
import { onEndSignal } from './lib/end-signal.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { journeyStack } from './lib/journey-stack.mjs';
import { Refusal, sayError } from './lib/refusal.mjs';
import { openScreen } from './lib/screen.mjs';
import { openTestFolder } from './lib/test-folder.mjs';
import { TEST_PARTS } from './lib/test-parts/index.mjs';

const FAILED_TO_RUN = { passed: 0, failed: 1 };
const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
const screen = openScreen();
const interrupted = new AbortController();
void onEndSignal(() => interrupted.abort());

let counts = [FAILED_TO_RUN];
try {
  counts = await runParts(chosenParts(options.only));
} catch (error) {
  screen.line(sayError(error));
}
const { passed, failed } = sumOf(counts);
screen.line(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Everything, or the parts named: --only jest,e2e */
function chosenParts(only) {
  if (!only) return TEST_PARTS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !TEST_PARTS.some((part) => part.name === name));
  if (unknown.length === 0) return TEST_PARTS.filter(({ name }) => names.includes(name));
  throw new Refusal(
    `No part is called ${unknown.join(', ')}; there are ${TEST_PARTS.map((p) => p.name).join(', ')}.`,
  );
}

async function runParts(parts) {
  const { signal } = interrupted;
  const { folder, release } = await openTestFolder();
  const stack = journeyStack({ folder, screen, signal });
  const running = [];
  let results;
  try {
    await screen.step('Dependencies', () =>
      installDependencies({ log: join(folder, 'logs', 'install.log'), signal }),
    );
    for (const part of parts) {
      const result = runPart(part, { folder, signal, ...stack });
      running.push(result);
      if (!part.aside) await result;
    }
    results = await Promise.all(running);
  } finally {
    await stack.closeStack();
    release();
  }
  for (const { title, counts, seconds } of results) {
    screen.line(`  ${title.padEnd(30)} ${said(counts).padEnd(28)} ${seconds.toFixed(1).padStart(7)} s`);
  }
  for (const { title, counts } of results)
    for (const failure of counts.failures ?? []) screen.line(`  FAILED ${title}: ${failure}`);
  return results.map((result) => result.counts);
}

async function runPart({ title, run }, context) {
  const began = performance.now();
  screen.line(`\n── ${title}`);
  const counts = await run(context).catch((error) => {
    if (!interrupted.signal.aborted) screen.line(sayError(error));
    return FAILED_TO_RUN;
  });
  const seconds = (performance.now() - began) / 1000;
  screen.line(`── ${title}: ${said(counts)} (${seconds.toFixed(1)} s)`);
  return { title, counts, seconds };
}

function said({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
