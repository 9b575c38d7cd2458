import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { ensureDatabaseBinaries } from '../database-binaries.mjs';
import { nodeTestsIn, runNodeTests } from '../node-tests.mjs';

/** The tests of these scripts themselves. */
export const scriptsPart = {
  name: 'scripts',
  title: 'Scripts',
  async run({ folder, signal }) {
    // Before the limit of the tests begins: on a bare machine an installation takes longer than all of them.
    const log = join(folder, 'logs', 'install.log');
    await ensureDatabaseBinaries({ sql: true, redis: true }, { log, signal });
    return runNodeTests(nodeTestsIn(inCheckout('scripts/lib')), {
      report: join(folder, 'reports', 'scripts.tap'),
      timeout: 120_000,
      signal,
    });
  },
};
