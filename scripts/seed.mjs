import { join } from 'node:path';
import { runCommand } from './lib/command.mjs';
import { Refusal } from './lib/refusal.mjs';
import { assertDatabaseListens, chosenDataDir, savedEnvironment } from './lib/saved-environment.mjs';
import { finishDemonstration, readDemonstration, seedDemonstration } from './lib/seed-demonstration.mjs';

// Loads the believable region into the running copy. Never in production: its sign-ins are known to everyone.
await runCommand(async () => {
  const dataDir = chosenDataDir();
  const { mode, environments } = savedEnvironment(dataDir);
  if (mode === 'production' || process.env.BALORG_MODE === 'production') {
    throw new Refusal('A copy in production is never seeded.');
  }
  await assertDatabaseListens(environments.account);
  const seeding = { dataDir, environments, log: join(dataDir, 'logs', 'start.log'), show: true };
  await seedDemonstration(seeding);
  await finishDemonstration(seeding);
  for (const { role, email, password, shown } of readDemonstration(dataDir).signIns) {
    if (shown) console.log(`${role.padEnd(32)} ${email}   ${password}`);
  }
});
