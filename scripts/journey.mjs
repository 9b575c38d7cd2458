import { join } from 'node:path';
import { runCommand } from './lib/command.mjs';
import { journeysOver } from './lib/journeys.mjs';
import { runInForeground } from './lib/run-in-foreground.mjs';
import { assertDatabaseListens, chosenDataDir, savedEnvironment } from './lib/saved-environment.mjs';

// One journey, or some, over the copy that runs: npm run journey -- draft. Whoever signs the same person in often
// starts the copy with ACCOUNT__CODES_PER_QUARTER and ACCOUNT__CODES_PER_DAY of 500.
await runCommand(async () => {
  const dataDir = chosenDataDir();
  const { urls, environments } = savedEnvironment(dataDir);
  await assertDatabaseListens(environments.account);
  const copy = { urls, env: environments, dataDir };
  const { args, env } = await journeysOver(copy, {
    folder: dataDir,
    log: join(dataDir, 'logs', 'install.log'),
  });
  return runInForeground([...args, ...process.argv.slice(2)], { ...process.env, ...env });
});
