import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { nodeTestsIn, runNodeTests } from '../node-tests.mjs';

/** The tests of these scripts themselves. */
export const scriptsPart = {
  name: 'scripts',
  title: 'Scripts',
  run: ({ folder, signal }) =>
    runNodeTests(nodeTestsIn(inCheckout('scripts/lib')), {
      report: join(folder, 'reports', 'scripts.tap'),
      timeout: 120_000,
      signal,
    }),
};
