import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { findBinary } from './find-binary.mjs';
import { runStep } from './run-step.mjs';

// Debian's own way to keep a freshly installed server from being started: see invoke-rc.d(8).
const POLICY = '/usr/sbin/policy-rc.d';

/** Whether this machine lets us install packages of its system without asking. */
export const mayInstall = () => process.getuid?.() === 0 && findBinary('apt-get') !== undefined;

/**
 * Installs packages of a Debian-like system, without what they merely recommend and without starting a service.
 * @param {string[]} packages
 * @param {{ log: string, signal?: AbortSignal }} options
 */
export async function installPackages(packages, { log, signal }) {
  const apt = findBinary('apt-get');
  const options = { log, signal, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const forbidsStarts = existsSync(POLICY);
  if (!forbidsStarts) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    await runStep(apt, ['update'], options);
    await runStep(apt, ['install', '-y', '--no-install-recommends', ...packages], options);
  } finally {
    if (!forbidsStarts) rmSync(POLICY, { force: true });
  }
}
