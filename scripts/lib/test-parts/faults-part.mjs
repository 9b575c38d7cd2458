import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { nodeTestsIn, runNodeTests } from '../node-tests.mjs';

/** Processes killed and databases emptied on purpose; each test starts the copies it breaks. */
export const faultsPart = {
  name: 'faults',
  title: 'Faults',
  async run({ folder, closeStack, signal }) {
    await closeStack();
    const files = nodeTestsIn(inCheckout('e2e/faults'));
    if (files.length === 0) throw new Error('e2e/faults holds no test');
    return runNodeTests(files, {
      env: { ...process.env, BALORG_TEST_FOLDER: folder },
      report: join(folder, 'reports', 'faults.tap'),
      // Most of their time is the product's own waiting: for a lease to end, for a mail to be tried again.
      atOnce: 2,
      timeout: 900_000,
      signal,
    });
  },
};
