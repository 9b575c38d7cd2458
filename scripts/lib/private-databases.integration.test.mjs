import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startStack } from '../stack.mjs';
import { redisAnswers } from './private-redis.mjs';
import { answers, connect } from './sql.mjs';

const folder = mkdtempSync(join(tmpdir(), 'balorg-databases-'));
after(() => rmSync(folder, { recursive: true }));

const databasesIn = (name) =>
  startStack({ dataDir: join(folder, name), only: [], build: false, quiet: true, durable: name !== 'other' });

async function settingOf(stack, name) {
  const connection = await connect(stack.databases.rootUrl);
  const [[row]] = await connection.query('SHOW GLOBAL VARIABLES WHERE Variable_name = ?', [name]);
  await connection.end();
  return row.Value;
}

test('two copies stand side by side, each with databases of its own', async () => {
  const [one, other] = await Promise.all([databasesIn('one'), databasesIn('other')]);
  try {
    assert.notEqual(one.databases.port, other.databases.port);
    assert.notEqual(one.redisUrl, other.redisUrl);
    assert.equal(await redisAnswers(one.redisUrl), true);
    assert.equal(await answers(one.databases.rootUrl), true);
    assert.equal(await settingOf(one, 'innodb_flush_log_at_trx_commit'), '1');
    assert.equal(await settingOf(one, 'sync_binlog'), '1');
    assert.equal(await settingOf(one, 'innodb_lock_wait_timeout'), '5');
    await assert.rejects(databasesIn('one'), /in use by the process/);
  } finally {
    await Promise.all([one.stop(), other.stop()]);
  }
  assert.equal(await answers(one.databases.rootUrl), false);
});

test('a private server lets nobody in without a password, and a service in its own database only', async () => {
  const stack = await databasesIn('one');
  try {
    const { host, port, services } = stack.databases;
    assert.equal(await answers(`mysql://root@${host}:${port}/`), false);
    assert.equal(await redisAnswers(`redis://${new URL(stack.redisUrl).host}`), false);
    assert.equal(await answers(services.account.migrateUrl), true);
    assert.equal(
      await answers(services.account.migrateUrl.replace('balorg_account', 'balorg_directory')),
      false,
    );
    assert.equal(await answers(services.account.runUrl.replace('balorg_account', 'balorg_directory')), false);
  } finally {
    await stack.stop();
  }
});

test('a database that was killed keeps what was committed', async () => {
  const stack = await databasesIn('one');
  try {
    const kept = await connect(stack.databases.services.account.migrateUrl);
    await kept.query('CREATE TABLE kept (id INT PRIMARY KEY)');
    await kept.query('INSERT INTO kept VALUES (7)');
    kept.on('error', () => {});
    await stack.kill('mariadb');
    assert.equal(await answers(stack.databases.rootUrl), false);
    await stack.start('mariadb');
    const again = await connect(stack.databases.services.account.migrateUrl);
    const [rows] = await again.query('SELECT id FROM kept');
    await again.end();
    assert.deepEqual(
      rows.map(({ id }) => id),
      [7],
    );
    assert.ok(stack.memory().mariadb > 10);
  } finally {
    await stack.stop();
  }
});
