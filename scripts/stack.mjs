import './lib/check-node.mjs';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildScreens, compile } from './lib/build.mjs';
import { ROOT } from './lib/checkout.mjs';
import { readCopy } from './lib/copy.mjs';
import { assertNotOfAnotherCopy, createDatabases, describeDatabases } from './lib/create-databases.mjs';
import { onEndSignal } from './lib/end-signal.mjs';
import { environments as environmentsOf } from './lib/environment.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { takeLock } from './lib/lock.mjs';
import { openDatabases } from './lib/open-databases.mjs';
import { assertPortsFree, freePorts, portMap, PORTS } from './lib/ports.mjs';
import { writePrivateJson } from './lib/private-json.mjs';
import { PROCESSES } from './lib/processes.mjs';
import { Refusal, sayError } from './lib/refusal.mjs';
import { openScreen } from './lib/screen.mjs';
import { readSecrets } from './lib/secrets.mjs';
import { stackHandle } from './lib/stack-handle.mjs';
import { startProcesses } from './lib/start-processes.mjs';
import { endLeftovers, Supervisor } from './lib/supervisor.mjs';
import { urlsOf } from './lib/urls.mjs';
import { restartOnChange } from './lib/watch.mjs';

const MODES = ['demonstration', 'production'];

/**
 * Starts one copy of the product, and resolves when each part answers; when it cannot, nothing is left running.
 * @param {object} options
 * @param {string} options.dataDir everything the copy keeps
 * @param {number} [options.portBase] moves every port; without it and without `ports`, free ports are taken
 * @param {Partial<Record<keyof typeof PORTS, number>>} [options.ports] each by itself
 * @param {'demonstration' | 'production'} [options.mode]
 * @param {boolean} [options.seed] load the demonstration region when the copy is new
 * @param {boolean} [options.watch] follow the sources and restart what changed
 * @param {boolean} [options.quiet] show nothing but the death of a process
 * @param {boolean} [options.keepAlive] start again what ends by itself
 * @param {boolean} [options.build] install and build what is out of date first
 * @param {boolean} [options.durable] false: throw-away data, commits may be lost in a power cut
 * @param {Record<string, Record<string, string>>} [options.env] settings added by process
 * @param {string[]} [options.only] of these processes; databases run always
 * @param {Record<string, string | undefined>} [options.shell] settings of the person: DATABASE_URL, REDIS_URL,
 *   DATABASE_PREFIX, secrets and what may be overruled
 * @param {AbortSignal} [options.signal] gives the start up
 * @param {ReturnType<typeof openScreen>} [options.screen]
 * @returns {Promise<import('./lib/stack-handle.mjs').Stack>}
 */
export async function startStack(options) {
  const stage = await settle(options);
  const lock = takeLock(join(stage.dataDir, 'lock'));
  if (!lock.taken) throw new Refusal(inUse(stage.dataDir, lock.holder));
  const supervisor = new Supervisor(stage);
  const ending = [() => supervisor.stop(), () => lock.release()];
  const stop = once(async () => {
    for (const end of ending) await end();
  });
  // A caller that listens for the signals itself stops the copy itself.
  if (process.listenerCount('SIGTERM') === 0) onEndSignal(() => void stop().finally(() => process.exit(1)));
  try {
    const copy = await prepare({ ...stage, supervisor });
    if (stage.only.length > 0) await startProcesses(copy);
    if (stage.watch) ending.unshift(followSources(supervisor, stage));
    supervisor.shownFrom = stage.quiet ? Infinity : 1;
    return stackHandle({ ...copy, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

async function settle(options) {
  const { mode = 'demonstration', seed = mode === 'demonstration', quiet = false, shell = {} } = options;
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  if (!MODES.includes(mode)) throw new Refusal(`BALORG_MODE is ${mode}: it is one of ${MODES.join(', ')}.`);
  const dataDir = resolve(ROOT, options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const chosen = options.portBase ? portMap({ PORT_BASE: options.portBase }) : {};
  const free = await freePorts(Object.keys(PORTS));
  return {
    watch: false,
    build: true,
    keepAlive: false,
    only: PROCESSES,
    env: {},
    screen: openScreen({ silent: quiet }),
    ...given,
    ...{ mode, seed, quiet, shell, dataDir },
    ports: { ...free, ...chosen, ...options.ports },
    log: join(dataDir, 'logs', 'start.log'),
  };
}

/** All that stands before the product's own processes: dependencies, databases, compiled code, users. */
async function prepare(stage) {
  const { screen, dataDir, ports, mode, shell, supervisor, log, signal } = stage;
  const left = await endLeftovers(dataDir);
  if (left.length > 0) screen.line(`  Ended what an earlier start had left running: ${left.join(', ')}.`);
  await assertPortsFree(portsOf(stage));
  const secrets = readSecrets({ dataDir, mode, given: shell });
  if (stage.build) await screen.step('Dependencies', () => installDependencies({ log, signal }));

  const copy = await readCopy(dataDir);
  const databases = await databasesOf({ ...stage, copy, secrets });
  const descriptions = describeDatabases({
    ...databases,
    secrets,
    prefix: shell.DATABASE_PREFIX || 'balorg',
  });
  if (!databases.isPrivate) await assertNotOfAnotherCopy(databases.rootUrl, descriptions);
  await createDatabases(databases.rootUrl, descriptions);
  if (stage.build) await build(stage);

  const environments = environmentsOf({
    ...{ mode, ports, secrets, dataDir, watch: stage.watch, overruled: shell, extra: stage.env },
    instance: copy.instance,
    redisUrl: databases.redisUrl,
    databaseUrls: Object.fromEntries(descriptions.map(({ service, runUrl }) => [service, runUrl])),
  });
  const urls = { ...urlsOf(ports), admin: environments.admin.PUBLIC_URL };
  writePrivateJson(join(dataDir, 'environment.json'), { mode, urls, environments });
  return { ...stage, urls, databases, descriptions, environments, supervisor };
}

async function databasesOf(stage) {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = stage.shell;
  let databases;
  await stage.screen.step('Databases', async () => {
    databases = await openDatabases({ ...stage, databaseUrl, redisUrl });
    return databases.summary;
  });
  return databases;
}

async function build({ screen, watch, only, log, signal }) {
  await screen.step('Compiling', () => compile({ log, signal }));
  if (!watch && only.includes('admin')) await screen.step('Screens', () => buildScreens({ log, signal }));
}

const portsOf = ({ ports, only }) => {
  const listening = only.flatMap((name) => (name === 'mail' ? ['mailWeb', 'smtp'] : [name]));
  return Object.fromEntries(listening.map((name) => [name, ports[name]]));
};

/** A change that does not run is said, and waits for the next change. */
const followSources = (supervisor, { only, screen }) =>
  restartOnChange((name) =>
    only.includes(name) ? supervisor.restart(name).catch((error) => screen.line(sayError(error))) : undefined,
  );

const inUse = (dataDir, holder) =>
  `The data folder ${relative(ROOT, dataDir) || dataDir} is in use by the process ${holder}: end that one, or set BALORG_DATA and PORT_BASE for a second copy.`;

function once(work) {
  let done;
  return () => (done ??= work());
}
