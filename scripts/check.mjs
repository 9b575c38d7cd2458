import { join } from 'node:path';
import { inCheckout, toolOf } from './lib/checkout.mjs';
import { runCommand } from './lib/command.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { nodeTestsIn, runNodeTests } from './lib/node-tests.mjs';
import { runStep, StepFailed } from './lib/run-step.mjs';
import { openScreen } from './lib/screen.mjs';
import { SOURCE_CHECKS } from './lib/source-checks.mjs';
import { listUnitTests } from './lib/unit-tests.mjs';

// The quick part: types, lint, formatting, the graph, and the tests that need no database.
await runCommand(async () => {
  const screen = openScreen();
  const folder = inCheckout('.data', 'check');
  await screen.step('Dependencies', () => installDependencies({ log: join(folder, 'install.log') }));
  const checks = [
    ...SOURCE_CHECKS,
    {
      title: 'Unit tests',
      command: [process.execPath, toolOf('jest'), '--maxWorkers=2', '--runTestsByPath', ...listUnitTests()],
    },
  ];
  let failed = 0;
  for (const { title, command } of checks) failed += (await passes(screen, title, command)) ? 0 : 1;
  const files = nodeTestsIn(inCheckout('scripts/lib')).filter((file) => !file.includes('.integration.'));
  const scripts = await runNodeTests(files, { report: join(folder, 'scripts.tap') });
  return failed + scripts.failed > 0 ? 1 : 0;
});

async function passes(screen, title, [command, ...args]) {
  try {
    await screen.step(title, () => runStep(command, args));
    return true;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.log(error.message);
    return false;
  }
}
