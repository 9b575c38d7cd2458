import { join } from 'node:path';
import { ensureDatabaseBinaries } from './database-binaries.mjs';
import { preparePrivateRedis, redisAnswers } from './private-redis.mjs';
import { preparePrivateSql } from './private-sql.mjs';
import { Refusal } from './refusal.mjs';
import { answers } from './sql.mjs';

/**
 * The two databases of a copy: those that are named, else private ones, launched under the supervisor.
 * @param {{ dataDir: string, copy: { instance: string, mariadbPort: number, redisPort: number },
 *   secrets: Record<string, string>, supervisor: import('./supervisor.mjs').Supervisor, databaseUrl?: string,
 *   redisUrl?: string, durable?: boolean, signal?: AbortSignal }} options
 * @returns {Promise<{ rootUrl: string, isPrivate: boolean, socket?: string, redisUrl: string, summary: string }>}
 */
export async function openDatabases(options) {
  const { databaseUrl, redisUrl, dataDir, signal } = options;
  const log = join(dataDir, 'logs', 'install.log');
  const origin = await ensureDatabaseBinaries({ sql: !databaseUrl, redis: !redisUrl }, { log, signal });
  const [sql, redis] = await Promise.all([
    databaseUrl ? namedSql(databaseUrl) : privateSql(options, log),
    redisUrl ? namedRedis(redisUrl) : privateRedis(options),
  ]);
  const summary = databaseUrl && redisUrl ? 'the named servers' : `private, ${origin}`;
  return { ...sql, redisUrl: redis, summary };
}

async function namedSql(databaseUrl) {
  if (await answers(databaseUrl)) return { rootUrl: databaseUrl, isPrivate: false };
  throw new Refusal(
    'The server of DATABASE_URL does not answer, or refuses this user: set it right, or leave it out for a private server.',
  );
}

async function namedRedis(redisUrl) {
  if (await redisAnswers(redisUrl)) return redisUrl;
  throw new Refusal(
    'The server of REDIS_URL does not answer, or refuses us: set it right, or leave it out for a private server.',
  );
}

async function privateSql({ dataDir, copy, secrets, supervisor, durable, signal }, log) {
  const { rootUrl, socket, ...definition } = await preparePrivateSql({
    dataDir,
    port: copy.mariadbPort,
    instance: copy.instance,
    rootPassword: secrets.DATABASE_ROOT_PASSWORD,
    durable,
    log,
    signal,
  });
  await supervisor.launch(definition).waitUntilReady({ signal });
  return { rootUrl, socket, isPrivate: true };
}

async function privateRedis({ dataDir, copy, secrets, supervisor, signal }) {
  const { redisUrl, ...definition } = preparePrivateRedis({
    dataDir,
    port: copy.redisPort,
    password: secrets.REDIS_PASSWORD,
  });
  await supervisor.launch(definition).waitUntilReady({ signal });
  return redisUrl;
}
