import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findRedisServer } from './database-binaries.mjs';

/**
 * A Redis (or Valkey) of our own in the data folder, on 127.0.0.1 only. It never throws a key away by itself:
 * an evicted key would be a lost job.
 * @param {{ dataDir: string, port: number, password: string }} options
 * @returns a process definition, with `redisUrl`
 */
export function preparePrivateRedis({ dataDir, port, password }) {
  const folder = join(dataDir, 'redis');
  const settings = join(folder, 'redis.conf');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(settings, configuration({ folder, port, password }), { mode: 0o600 });
  const redisUrl = `redis://:${password}@127.0.0.1:${port}`;
  return {
    redisUrl,
    name: 'redis',
    command: findRedisServer(),
    args: [settings],
    isReady: () => redisAnswers(redisUrl),
    patience: 15_000,
    quiet: true,
  };
}

const configuration = ({ folder, port, password }) =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir "${folder}"`,
    `requirepass ${password}`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    '',
  ].join('\n');

/** Whether a Redis answers behind this address and lets us in. */
export function redisAnswers(redisUrl) {
  const { hostname, port, username, password } = new URL(redisUrl);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 3_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    let heard = '';
    socket.once('connect', () => {
      const secret = [username, password].filter(Boolean).map(decodeURIComponent).join(' ');
      socket.write(`${secret ? `AUTH ${secret}\r\n` : ''}PING\r\n`);
    });
    socket.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes('+PONG')) end(true);
      if (heard.includes('-')) end(false);
    });
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
