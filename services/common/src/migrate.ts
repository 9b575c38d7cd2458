import type { DataSource } from 'typeorm';

/**
 * Brings the database to the present schema, then lets the running user read and write each table, without DDL.
 * `insertOnly` tables can be added to and read, never changed: what they say stands.
 */
export async function migrate(
  db: DataSource,
  runtimeUser: string,
  insertOnly: string[] = [],
): Promise<string[]> {
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
