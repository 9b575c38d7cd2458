import { existsSync } from 'node:fs';
import { inCheckout } from './lib/checkout.mjs';
import { runCommand } from './lib/command.mjs';
import { machineEnvironment } from './lib/machine-environment.mjs';
import { Refusal } from './lib/refusal.mjs';
import { runInForeground } from './lib/run-in-foreground.mjs';
import { assertDatabaseListens, chosenDataDir, savedEnvironment } from './lib/saved-environment.mjs';

// Runs a compiled command of a service as a running copy would: node scripts/run-command.mjs <file> [arguments].
await runCommand(async () => {
  const [file, ...rest] = process.argv.slice(2);
  const service = /^services\/([a-z]+)\/dist\//.exec(file ?? '')?.[1];
  if (!service)
    throw new Refusal('Usage: run-command.mjs services/<service>/dist/commands/<command>.js [arguments]');
  if (!existsSync(inCheckout(file))) throw new Refusal(`There is no ${file}: npm run build compiles it.`);
  const environment = savedEnvironment(chosenDataDir()).environments[service];
  await assertDatabaseListens(environment);
  return runInForeground([inCheckout(file), ...rest], { ...machineEnvironment(), ...environment });
});
