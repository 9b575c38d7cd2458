import 'reflect-metadata';
import { defineDatabase, migrate, readEnv } from '@balorg/common';
import { z } from 'zod';
import { entities, migrations } from './schema';

async function main(): Promise<void> {
  const { MIGRATION_DATABASE_URL, RUNTIME_USER } = readEnv(
    z.object({ MIGRATION_DATABASE_URL: z.url(), RUNTIME_USER: z.string().min(1) }),
  );
  const done = await migrate(defineDatabase(MIGRATION_DATABASE_URL, entities, migrations), RUNTIME_USER);
  console.log(done.length > 0 ? `directory: ${done.join(', ')}` : 'directory: nothing to migrate');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
