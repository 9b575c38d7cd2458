import { join } from 'node:path';
import { runCommand } from './lib/command.mjs';
import { Refusal } from './lib/refusal.mjs';
import { assertDatabaseListens, chosenDataDir, savedEnvironment } from './lib/saved-environment.mjs';
import { readDemonstration, seedDemonstration } from './lib/seed-demonstration.mjs';

// Loads the believable region into the running copy. Never in production: its sign-ins are known to everyone.
await runCommand(async () => {
  const dataDir = chosenDataDir();
  const { mode, environments } = savedEnvironment(dataDir);
  if (mode === 'production' || process.env.BALORG_MODE === 'production') {
    throw new Refusal('A copy in production is never seeded.');
  }
  await assertDatabaseListens(environments.account);
  await seedDemonstration({ dataDir, environments, log: join(dataDir, 'logs', 'start.log'), show: true });
  for (const { role, email, password } of readDemonstration(dataDir).signIns) {
    console.log(`${role.padEnd(32)} ${email}   ${password}`);
  }
});
