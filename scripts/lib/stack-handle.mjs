import { memoryOf } from './memory.mjs';

/**
 * What a caller holds of a running copy.
 * @typedef {object} Stack
 * @property {Record<string, string>} urls admin, gateway, account, directory, notification, mailCatcher, smtp, simulator
 * @property {Record<string, number>} ports
 * @property {Record<string, Record<string, string>>} env what each process was told, by name
 * @property {{ rootUrl: string, host: string, port: number, socket?: string, isPrivate: boolean,
 *   services: Record<string, { runUrl: string, migrateUrl: string, database: string }> }} databases
 * @property {string} redisUrl
 * @property {string} dataDir
 * @property {(name: string) => Promise<void>} kill SIGKILL; it stays down until `start` or `restart`
 * @property {(name: string) => Promise<void>} start a process that is down; resolves when it answers
 * @property {(name: string) => Promise<void>} restart in order; resolves when it answers
 * @property {(name: string) => Promise<void>} end in order; it stays down
 * @property {(name: string) => string} lastLines the last it said
 * @property {() => Record<string, number>} memory resident MB by process, databases included
 * @property {() => Promise<void>} stop everything, in order
 */

/** @returns {Stack} */
export function stackHandle({
  urls,
  ports,
  environments,
  descriptions,
  databases,
  dataDir,
  supervisor,
  stop,
}) {
  const { hostname, port } = new URL(databases.rootUrl);
  const services = descriptions.map(({ service, runUrl, migrateUrl, database }) => [
    service,
    { runUrl, migrateUrl, database },
  ]);
  return {
    urls,
    ports,
    env: environments,
    databases: {
      rootUrl: databases.rootUrl,
      host: hostname,
      port: Number(port || 3306),
      socket: databases.socket,
      isPrivate: databases.isPrivate,
      services: Object.fromEntries(services),
    },
    redisUrl: databases.redisUrl,
    dataDir,
    kill: (name) => supervisor.named(name).kill(),
    start: (name) => supervisor.start(name),
    end: (name) => supervisor.named(name).end(),
    restart: (name) => supervisor.restart(name),
    lastLines: (name) => supervisor.named(name).lastLines.join('\n'),
    memory: () => memoryOf(supervisor.processes),
    stop,
  };
}
