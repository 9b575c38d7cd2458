import { inCheckout } from './lib/checkout.mjs';
import { runCommand } from './lib/command.mjs';
import { isInstalled } from './lib/install-dependencies.mjs';
import { runProgram, runStep } from './lib/run-step.mjs';

// ESLint lives in a folder of its own (scripts/lint/package.json says why), installed when it is first wanted.
await runCommand(async () => {
  const folder = inCheckout('scripts/lint');
  if (!isInstalled(folder)) await runStep('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  const eslint = inCheckout('scripts/lint/node_modules/eslint/bin/eslint.js');
  const { code } = await runProgram(process.execPath, [eslint, '.'], { show: true });
  return code ?? 1;
});
