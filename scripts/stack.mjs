import './lib/check-node.mjs';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT } from './lib/checkout.mjs';
import { onEndSignal } from './lib/end-signal.mjs';
import { takeLock } from './lib/lock.mjs';
import { freePorts, portMap, PORTS } from './lib/ports.mjs';
import { PROCESSES } from './lib/processes.mjs';
import { Refusal, sayError } from './lib/refusal.mjs';
import { openScreen } from './lib/screen.mjs';
import { stackHandle } from './lib/stack-handle.mjs';
import { prepareCopy } from './lib/prepare-copy.mjs';
import { startProcesses } from './lib/start-processes.mjs';
import { Supervisor } from './lib/supervisor.mjs';
import { restartOnChange } from './lib/watch.mjs';

const MODES = ['demonstration', 'production'];

/**
 * Starts one copy of the product, and resolves when each part answers; when it cannot, nothing is left running.
 * @param {object} options
 * @param {string} options.dataDir everything the copy keeps
 * @param {number} [options.portBase] moves every port; without it and without `ports`, free ports are taken
 * @param {Partial<Record<keyof typeof PORTS, number>>} [options.ports] each by itself
 * @param {'demonstration' | 'production'} [options.mode]
 * @param {boolean | 'people'} [options.seed] load the demonstration when the copy is new, or its people alone
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
    const copy = await prepareCopy({ ...stage, supervisor });
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
