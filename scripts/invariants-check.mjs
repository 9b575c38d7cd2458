import { checkInvariants } from './lib/check-invariants.mjs';
import { runCommand } from './lib/command.mjs';
import { assertDatabaseListens, chosenDataDir, savedEnvironment } from './lib/saved-environment.mjs';

// Prints PASS or FAIL for each invariant of the copy that runs on the data folder.
await runCommand(async () => {
  const { environments } = savedEnvironment(chosenDataDir());
  await assertDatabaseListens(environments.account);
  const { passed, failed } = await checkInvariants(environments);
  console.log(`${passed} hold, ${failed} do not.`);
  return failed > 0 ? 1 : 0;
});
