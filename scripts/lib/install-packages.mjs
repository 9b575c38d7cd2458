import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinary } from './find-binary.mjs';
import { inTurn } from './lock.mjs';
import { runProgram, runStep, StepFailed } from './run-step.mjs';

// Debian's own way to keep a freshly installed server from being started: see invoke-rc.d(8).
const POLICY = '/usr/sbin/policy-rc.d';

// Of the whole machine, in a folder that root alone writes: two copies may start for the first time at once.
const LOCK = '/run/balorg/packages.lock';

// The machine may be updating itself. apt-get waits for dpkg when told so, for the package lists never.
const OTHERS_TAKE_AT_MOST_S = 300;
const LOOK_AGAIN_MS = 2_000;
const HELD_BY_OTHERS = /Could not get lock/;

/** Whether this machine lets us install packages of its system without asking. */
export const mayInstall = () => process.getuid?.() === 0 && findBinary('apt-get') !== undefined;

/**
 * Installs packages of a Debian-like system, without what they merely recommend and without starting a service.
 * @param {() => string[]} findMissing asked when it is this copy's turn: another one may have installed them
 * @param {{ log: string, signal?: AbortSignal }} options
 * @returns {Promise<string[]>} what it installed
 */
export function installPackages(findMissing, { log, signal }) {
  return inTurn(LOCK, () => install(findMissing(), { log, signal }), { signal });
}

async function install(packages, { log, signal }) {
  if (packages.length === 0) return packages;
  const apt = findBinary('apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const forbidsStarts = existsSync(POLICY);
  if (!forbidsStarts) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    await updateLists(apt, { log, signal, env });
    const patience = `DPkg::Lock::Timeout=${OTHERS_TAKE_AT_MOST_S}`;
    const act = ['-o', patience, 'install', '-y', '--no-install-recommends'];
    await runStep(apt, [...act, ...packages], { log, signal, env });
  } finally {
    if (!forbidsStarts) rmSync(POLICY, { force: true });
  }
  return packages;
}

async function updateLists(apt, options) {
  const until = Date.now() + OTHERS_TAKE_AT_MOST_S * 1_000;
  let result = await runProgram(apt, ['update'], options);
  while (HELD_BY_OTHERS.test(result.tail) && Date.now() < until) {
    await sleep(LOOK_AGAIN_MS, undefined, { signal: options.signal });
    result = await runProgram(apt, ['update'], options);
  }
  if (result.code !== 0) throw new StepFailed('apt-get update', result);
}
