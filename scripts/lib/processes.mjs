import { join } from 'node:path';
import { inCheckout, toolOf } from './checkout.mjs';
import { machineEnvironment } from './machine-environment.mjs';

const READY_PATH = {
  admin: '/readyz',
  gateway: '/readyz',
  account: '/readyz',
  directory: '/readyz',
  notification: '/readyz',
  simulator: '/healthz',
  mail: '/api/healthz',
};

const ENTRY = {
  account: 'services/account',
  directory: 'services/directory',
  notification: 'services/notification',
  gateway: 'gateway',
  simulator: 'simulators/national-directory',
};

/** The names of the product's own processes, in the order in which they are started. */
export const PROCESSES = ['mail', 'simulator', 'account', 'directory', 'notification', 'gateway', 'admin'];

/**
 * How each of the product's processes is run, beside the databases.
 * @param {{ urls: Record<string, string>, ports: Record<string, number>, dataDir: string,
 *   environments: Record<string, Record<string, string>> }} copy
 */
export function describeProcesses({ urls, ports, dataDir, environments }) {
  return PROCESSES.map((name) => ({
    name,
    command: process.execPath,
    args: argumentsOf(name, { ports, dataDir }),
    cwd: name === 'admin' ? inCheckout('admin') : inCheckout(),
    env: { ...machineEnvironment(), ...environments[name] },
    isReady: () => isReady(`${urls[name === 'mail' ? 'mailCatcher' : name]}${READY_PATH[name]}`),
    quiet: name === 'mail',
  }));
}

function argumentsOf(name, { ports, dataDir }) {
  if (name === 'mail') return mailCatcher(ports, join(dataDir, 'mails'));
  if (name === 'admin') return [inCheckout('admin/dist/server.js')];
  return ['--enable-source-maps', inCheckout(ENTRY[name], 'dist/main.js')];
}

const mailCatcher = (ports, folder) => [
  toolOf('maildev'),
  ...['--smtp', String(ports.smtp), '--ip', '127.0.0.1'],
  ...['--web', String(ports.mailWeb), '--web-ip', '127.0.0.1'],
  ...['--mail-directory', folder],
];

async function isReady(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
