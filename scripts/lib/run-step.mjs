import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { ROOT } from './checkout.mjs';
import { Refusal } from './refusal.mjs';

const KEPT_CHARACTERS = 6_000;
const LONGEST_COMMAND = 140;

/** A program of a step that did not end well, with the end of what it said. */
export class StepFailed extends Refusal {
  name = 'StepFailed';
  constructor(command, result) {
    super(`${command} ${result.ending}${result.tail ? `:\n${result.tail}` : ''}`);
  }
}

/**
 * Runs a program to its end, in a process group of its own, so that ending it ends what it started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, input?: string, log?: string, show?: boolean,
 *   signal?: AbortSignal, timeout?: number }} [options] `input` what it reads; `log` a file to add to; `show` passes
 *   output on as it comes; `timeout` in milliseconds
 * @returns {Promise<{ code: number | null, ending: string, tail: string }>}
 */
export async function runProgram(command, args, { cwd = ROOT, env, input, log, show, signal, timeout } = {}) {
  signal?.throwIfAborted();
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    detached: true,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  const file = log && openLog(log);
  let tail = '';
  const hear = (stream, screen) =>
    stream.on('data', (chunk) => {
      tail = (tail + chunk).slice(-KEPT_CHARACTERS);
      file?.write(chunk);
      if (show) screen.write(chunk);
    });
  hear(child.stdout, process.stdout);
  hear(child.stderr, process.stderr);

  let ending;
  const stop = (why) => {
    ending = why;
    endGroupOf(child);
  };
  const onAbort = () => stop('was interrupted');
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = timeout && setTimeout(() => stop(`took longer than ${timeout / 1000} s`), timeout);
  try {
    const [code, deathSignal] = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...end) => resolve(end));
    });
    signal?.throwIfAborted();
    ending ??= deathSignal ? `was ended by ${deathSignal}` : `ended with code ${code}`;
    return { code: ending.startsWith('took') ? null : code, ending, tail: tail.trim() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    file?.end();
    if (file) await finished(file);
  }
}

/** Runs a program that has to end well. @throws StepFailed with the end of its output */
export async function runStep(command, args, options) {
  const result = await runProgram(command, args, options);
  if (result.code !== 0) throw new StepFailed(shortened([command, ...args]), result);
  return result;
}

function shortened(words) {
  const line = words.join(' ').replaceAll(`${ROOT}/`, '');
  return line.length > LONGEST_COMMAND ? `${line.slice(0, LONGEST_COMMAND)}…` : line;
}

function endGroupOf(child) {
  const signalGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 5_000).unref();
}

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  return createWriteStream(file, { flags: 'a' });
}
