import 'reflect-metadata';
import { migrate, openLog, readEnv } from '@balorg/common';
import { z } from 'zod';
import { describeDatabase } from './describe-database';

const env = readEnv(z.object({ MIGRATION_DATABASE_URL: z.url(), RUNTIME_USER: z.string().min(1) }));
const log = openLog('notification', 'info');

migrate(describeDatabase(env.MIGRATION_DATABASE_URL), env.RUNTIME_USER)
  .then((done) => log.info({ migrations: done }, 'migrated'))
  .catch((error: unknown) => {
    log.error({ err: error }, 'migration failed');
    process.exitCode = 1;
  });
