import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSqlServer } from './database-binaries.mjs';
import { runStep } from './run-step.mjs';
import { answers } from './sql.mjs';

// What makes an acknowledged commit survive a power cut, and no request wait a minute for a lock.
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--sync-binlog=1'];
const FAST = ['--innodb-flush-log-at-trx-commit=0', '--sync-binlog=0'];
// Longest path a Unix socket may have is 107 characters on Linux, 103 on macOS.
const LONGEST_SOCKET_PATH = 100;

/**
 * A MariaDB (or MySQL) of our own in the data folder: made on the first start, reached by its socket and on
 * 127.0.0.1 only.
 * @param {{ dataDir: string, port: number, instance: string, rootPassword: string, durable?: boolean,
 *   log: string, signal?: AbortSignal }} options `durable: false` for throw-away test data
 * @returns a process definition, with `rootUrl` and `socket`
 */
export async function preparePrivateSql({
  dataDir,
  port,
  instance,
  rootPassword,
  durable = true,
  log,
  signal,
}) {
  const { kind, server, installer } = findSqlServer();
  const folder = join(dataDir, 'mariadb');
  const data = join(folder, 'data');
  if (!existsSync(join(folder, 'made'))) await makeDataFolder({ kind, installer, folder, data, log, signal });
  writeFileSync(join(folder, 'root.sql'), rootOnly(rootPassword), { mode: 0o600 });

  const socket = socketPath(folder, instance);
  const rootUrl = `mysql://root:${rootPassword}@127.0.0.1:${port}/`;
  return {
    rootUrl,
    socket,
    name: 'mariadb',
    command: server,
    args: [
      '--no-defaults',
      ...asRoot(),
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'my.pid')}`,
      `--init-file=${join(folder, 'root.sql')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--performance-schema=OFF',
      '--innodb-buffer-pool-size=256M',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_520_ci',
      '--max-connections=200',
      '--innodb-lock-wait-timeout=5',
      '--default-time-zone=+00:00',
      '--server-id=1',
      `--log-bin=${join(data, 'binlog')}`,
      '--binlog-format=ROW',
      '--loose-binlog-expire-logs-seconds=259200',
      '--loose-mysqlx=OFF',
      ...(durable ? DURABLE : FAST),
    ],
    isReady: () => answers(rootUrl),
    patience: 30_000,
    quiet: true,
  };
}

async function makeDataFolder({ kind, installer, folder, data, log, signal }) {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const args =
    kind === 'mariadb'
      ? ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve']
      : ['--initialize-insecure'];
  await runStep(installer, ['--no-defaults', `--datadir=${data}`, ...asRoot(), ...args], { log, signal });
  writeFileSync(join(folder, 'made'), '');
}

/** Run by the server before it takes its first connection: never is there a root without a password. */
const rootOnly = (password) =>
  [
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`,
    `CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
    "DROP USER IF EXISTS 'root'@'::1';",
    `DROP USER IF EXISTS 'root'@'${hostname().toLowerCase()}';`,
    '',
  ].join('\n');

const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

function socketPath(folder, instance) {
  const beside = join(folder, 'my.sock');
  return beside.length <= LONGEST_SOCKET_PATH ? beside : join(tmpdir(), `balorg-${instance}.sock`);
}
