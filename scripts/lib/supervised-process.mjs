import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { machineEnvironment } from './machine-environment.mjs';
import { openLogFile } from './log-file.mjs';
import { readableLine } from './log-line.mjs';
import { endGroup, identityOf } from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

const LAST_LINES = 20;

/**
 * One long-running process of a copy. It is the head of a process group of its own: a Ctrl-C on the terminal
 * reaches the orchestrator alone, which ends everything in order.
 */
export class SupervisedProcess {
  lastLines = [];
  identity = undefined;
  wasAskedToEnd = false;
  hasAnswered = false;

  /**
   * @param {{ name: string, command: string, args: string[], cwd?: string, env?: Record<string, string>,
   *   isReady: () => Promise<boolean>, patience?: number }} definition `patience`: ms to end by itself when asked
   * @param {{ logFile: string, onLine: (line: { text: string, severity: number }) => void,
   *   onUnexpectedEnd: (ending: string) => void }} watcher
   */
  constructor(definition, watcher) {
    this.definition = definition;
    this.watcher = watcher;
  }

  get name() {
    return this.definition.name;
  }

  get isRunning() {
    return this.identity !== undefined;
  }

  spawn() {
    const { command, args, cwd, env = machineEnvironment() } = this.definition;
    this.wasAskedToEnd = false;
    this.lastLines = [];
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const log = openLogFile(this.watcher.logFile);
    for (const stream of [child.stdout, child.stderr]) this.#hear(stream, log);
    if (child.pid) this.identity = identityOf(child.pid);
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(`could not be started (${error.message})`));
      child.once('close', (code, signal) =>
        resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`),
      );
    }).then((ending) => {
      this.identity = undefined;
      log.end();
      if (!this.wasAskedToEnd) this.watcher.onUnexpectedEnd(ending);
      return ending;
    });
  }

  /** Waits until the process answers. @throws Refusal when it ends first or stays silent for `timeout` ms */
  async waitUntilReady({ timeout = 90_000, signal } = {}) {
    const deadline = Date.now() + timeout;
    let ending;
    void this.ended.then((how) => (ending = how));
    while (!(await this.definition.isReady())) {
      signal?.throwIfAborted();
      if (ending) throw new Refusal(this.obituary(ending));
      if (Date.now() > deadline)
        throw new Refusal(this.obituary(`does not answer after ${timeout / 1000} s`));
      await sleep(60);
    }
    this.hasAnswered = true;
  }

  /** Asks the process to end, then insists. @returns how it ended */
  async end() {
    if (this.identity) {
      this.wasAskedToEnd = true;
      await endGroup(this.identity, this.definition.patience ?? 10_000);
    }
    return this.ended;
  }

  /** Ends the process as a power cut would. */
  async kill() {
    if (!this.identity) return;
    this.wasAskedToEnd = true;
    process.kill(-this.identity.pid, 'SIGKILL');
    await this.ended;
  }

  /** How it ended and the last it said. */
  obituary(ending) {
    const said = this.lastLines.length
      ? `; its last lines:\n${this.lastLines.join('\n')}`
      : ' without a word';
    return `${this.name} ${ending}${said}\n(all of it: ${this.watcher.logFile})`;
  }

  #hear(stream, log) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      log.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines.filter(Boolean)) this.#said(line);
    });
    stream.once('end', () => rest && this.#said(rest));
  }

  #said(line) {
    const readable = readableLine(line);
    this.lastLines = [...this.lastLines, `    ${readable.text}`].slice(-LAST_LINES);
    this.watcher.onLine(readable);
  }
}
