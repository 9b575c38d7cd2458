import { execFileSync } from 'node:child_process';
import { findBinary } from './find-binary.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';
import { Refusal } from './refusal.mjs';

/** @returns the machine's MariaDB or MySQL, or undefined */
export function findSqlServer() {
  const server = findBinary('mariadbd', 'mysqld');
  if (!server) return undefined;
  const isMariaDb = /mariadb/i.test(
    execFileSync(server, ['--no-defaults', '--version'], { encoding: 'utf8' }),
  );
  const installer = isMariaDb ? findBinary('mariadb-install-db', 'mysql_install_db') : server;
  return installer && { kind: isMariaDb ? 'mariadb' : 'mysql', server, installer };
}

/** @returns the machine's Redis or Valkey, or undefined */
export const findRedisServer = () => findBinary('redis-server', 'valkey-server');

/**
 * Makes sure that the machine has the servers that are wanted, installing them where it may.
 * @param {{ sql: boolean, redis: boolean }} wanted
 * @param {{ log: string, signal?: AbortSignal }} options
 */
export async function ensureDatabaseBinaries(wanted, options) {
  const findMissing = () => missingPackages(wanted);
  const lacks = findMissing().length > 0;
  const installed = lacks && mayInstall() ? await installPackages(findMissing, options) : [];
  if (findMissing().length > 0) throw new Refusal(sentenceFor(wanted));
  return installed.length > 0 ? `installed ${installed.join(', ')}` : 'on this machine';
}

const missingPackages = ({ sql, redis }) => [
  ...(sql && !findSqlServer() ? ['mariadb-server-core', 'mariadb-client-core'] : []),
  ...(redis && !findRedisServer() ? ['redis-server'] : []),
];

function sentenceFor({ sql, redis }) {
  const lacks = [
    ...(sql && !findSqlServer() ? ['MariaDB (mariadb-server-core, or name a server in DATABASE_URL)'] : []),
    ...(redis && !findRedisServer() ? ['Redis (redis-server, or name a server in REDIS_URL)'] : []),
  ];
  const otherWay = findBinary('docker') ? ', or run everything in containers with: docker compose up' : '';
  return `This machine lacks ${lacks.join(' and ')}: install what is missing${otherWay}.`;
}
