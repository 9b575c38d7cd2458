import type { DataSource, DataSourceOptions } from 'typeorm';
import { z } from 'zod';
import { defineDatabase } from './database';
import { readEnv } from './env';
import { openLog } from './log';
import type { ServiceName } from './sealed';

/**
 * Brings the database to the present schema, then lets the running user read and write each table, without DDL.
 * `insertOnly` tables can be added to and read, never changed: what they say stands.
 */
async function migrate(db: DataSource, runtimeUser: string, insertOnly: string[] = []): Promise<string[]> {
  await db.initialize();
  try {
    const done = await db.runMigrations({ transaction: 'each' });
    await grantEachTable(db, runtimeUser, insertOnly);
    return done.map(({ name }) => name);
  } finally {
    await db.destroy();
  }
}

async function grantEachTable(db: DataSource, runtimeUser: string, insertOnly: string[]) {
  const tables = await db.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  const [user, host = '%'] = runtimeUser.split('@');
  for (const { name } of tables) {
    const rights = insertOnly.includes(name) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    await db.query(`GRANT ${rights} ON \`${name}\` TO ?@?`, [user, host]);
  }
}

interface Migrated {
  service: ServiceName;
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
  insertOnly?: string[];
}

/**
 * The command that brings a service's database to the present schema, as the user of MIGRATION_DATABASE_URL; the
 * running user (RUNTIME_USER, `name@host`) may do none of this.
 */
export async function runMigrationCommand({
  service,
  entities,
  migrations,
  insertOnly,
}: Migrated): Promise<void> {
  const log = openLog(service, 'info');
  try {
    const env = readEnv(z.object({ MIGRATION_DATABASE_URL: z.url(), RUNTIME_USER: z.string().min(1) }));
    const db = defineDatabase(env.MIGRATION_DATABASE_URL, entities, migrations);
    log.info({ migrations: await migrate(db, env.RUNTIME_USER, insertOnly) }, 'migrated');
  } catch (error) {
    log.error({ err: error, reason: error instanceof Error ? error.message : undefined }, 'migration failed');
    process.exitCode = 1;
  }
}
