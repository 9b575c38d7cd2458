import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroup, stillRuns } from './process-identity.mjs';
import { writePrivateJson } from './private-json.mjs';
import { SupervisedProcess } from './supervised-process.mjs';

/** In this order everything ends: who asks before who answers, databases last. */
const ENDING_ORDER = [
  ['types'],
  ['admin'],
  ['gateway'],
  ['account', 'directory', 'notification'],
  ['simulator', 'mail'],
  ['redis'],
  ['mariadb'],
];
const MOST_RESTARTS = 5;
// A process that ran this long before it fell is taken as having been well.
const WELL_AFTER = 60_000;

/** Starts, watches, restarts and ends the processes of one copy. */
export class Supervisor {
  processes = new Map();
  isEnding = false;
  #falls = new Map();

  /**
   * @param {{ dataDir: string, keepAlive: boolean, screen: ReturnType<typeof import('./screen.mjs').openScreen> }} options
   *   `keepAlive`: a process that ends by itself is started again
   */
  constructor({ dataDir, keepAlive, screen }) {
    this.dataDir = dataDir;
    this.keepAlive = keepAlive;
    this.screen = screen;
    /** Lines below this severity stay in the log files: while things start, only warnings are shown. */
    this.shownFrom = 2;
    process.once('exit', () => this.#killAll());
  }

  /** Starts a process; it may not answer yet. */
  launch(definition) {
    const { name, quiet } = definition;
    const launched = new SupervisedProcess(definition, {
      logFile: join(this.dataDir, 'logs', `${name}.log`),
      onLine: ({ text, severity }) => {
        if (!quiet && severity >= this.shownFrom) this.screen.ofProcess(name, text);
      },
      onUnexpectedEnd: (ending) => void this.#fell(launched, ending),
    });
    this.processes.set(name, launched);
    this.#spawn(launched);
    return launched;
  }

  /** @throws Error when no process bears this name */
  named(name) {
    const known = this.processes.get(name);
    if (known) return known;
    throw new Error(`No process is called ${name}; there are ${[...this.processes.keys()].join(', ')}`);
  }

  /** Starts a known process that does not run, and waits until it answers. */
  async start(name) {
    const known = this.named(name);
    if (!known.isRunning) this.#spawn(known);
    await known.waitUntilReady();
  }

  /** Ends a process in order and starts it again; resolves when it answers. */
  async restart(name) {
    await this.named(name).end();
    await this.start(name);
  }

  /** Ends everything in order. */
  async stop() {
    this.isEnding = true;
    for (const names of ENDING_ORDER) {
      await Promise.all(names.map((name) => this.processes.get(name)?.end()));
    }
    this.#writeDown();
  }

  #spawn(known) {
    if (this.isEnding) throw new Error(`${known.name} is not started: everything is ending`);
    known.startedAt = Date.now();
    known.spawn();
    this.#writeDown();
  }

  async #fell(fallen, ending) {
    this.#writeDown();
    if (this.isEnding || !fallen.hasAnswered) return;
    this.screen.alarm(fallen.obituary(`ended by itself: it ${ending}`));
    if (!this.keepAlive) return;
    const falls = this.#countFall(fallen);
    if (falls > MOST_RESTARTS) {
      this.screen.alarm(`${fallen.name} fell ${falls} times in a row and is left alone: see its log.`);
      return;
    }
    const pause = 2 ** (falls - 1);
    this.screen.alarm(`${fallen.name} is started again in ${pause} s.`);
    await sleep(pause * 1000);
    if (!this.isEnding && !fallen.isRunning) this.#spawn(fallen);
  }

  #countFall({ name, startedAt }) {
    const falls = Date.now() - startedAt > WELL_AFTER ? 1 : (this.#falls.get(name) ?? 0) + 1;
    this.#falls.set(name, falls);
    return falls;
  }

  /** The orchestrator itself is leaving without `stop`: nothing may outlive it. */
  #killAll() {
    for (const { identity } of this.processes.values()) {
      if (identity && stillRuns(identity)) process.kill(-identity.pid, 'SIGKILL');
    }
  }

  #writeDown() {
    const running = [...this.processes].flatMap(([name, { identity }]) =>
      identity ? [[name, identity]] : [],
    );
    writePrivateJson(fileOf(this.dataDir), Object.fromEntries(running));
  }
}

/** Ends what an orchestrator that was itself killed left running on this data folder. @returns their names */
export async function endLeftovers(dataDir) {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return [];
  const left = JSON.parse(readFileSync(file, 'utf8'));
  const running = ENDING_ORDER.flat().filter((name) => left[name] && stillRuns(left[name]));
  for (const name of running) await endGroup(left[name]);
  return running;
}

const fileOf = (dataDir) => join(dataDir, 'processes.json');
