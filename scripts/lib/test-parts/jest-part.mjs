import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStack } from '../../stack.mjs';
import { toolOf } from '../checkout.mjs';
import { countJest } from '../counts.mjs';
import { runProgram } from '../run-step.mjs';

/** Unit and integration tests, on a MariaDB and a Redis of their own; each worker makes its own databases. */
export const jestPart = {
  name: 'jest',
  title: 'Unit and integration tests',
  async run({ folder, signal }) {
    const report = join(folder, 'reports', 'jest.json');
    mkdirSync(join(folder, 'reports'), { recursive: true });
    const stack = await startStack({
      dataDir: join(folder, 'jest'),
      only: [],
      build: false,
      durable: false,
      quiet: true,
      signal,
    });
    try {
      const args = [toolOf('jest'), '--ci', '--maxWorkers=2', '--json', `--outputFile=${report}`];
      const env = {
        ...process.env,
        TEST_DATABASE_URL: stack.databases.rootUrl,
        TEST_REDIS_URL: stack.redisUrl,
      };
      // With --json jest writes the report to the file and what a person reads to stderr.
      const { ending } = await runProgram(process.execPath, args, {
        env,
        show: true,
        signal,
        timeout: 1_200_000,
      });
      if (!existsSync(report)) throw new Error(`jest ${ending} without a report`);
      return countJest(JSON.parse(readFileSync(report, 'utf8')));
    } finally {
      await stack.stop();
    }
  },
};
