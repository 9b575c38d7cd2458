/** Before anything runs, what an earlier run left on its server is dropped: its tables may be of other migrations. */
module.exports = async function forgetDatabases() {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return;
  const { createConnection } = require('mysql2/promise');
  const connection = await createConnection(url);
  const [databases] = await connection.query(String.raw`SHOW DATABASES LIKE 'test\_%'`);
  for (const name of databases.flatMap(Object.values)) await connection.query(`DROP DATABASE \`${name}\``);
  await connection.end();
};
