import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** Each process that listens: its port at PORT_BASE=3000, and the setting that moves it alone. */
export const PORTS = {
  admin: { port: 3000, setting: 'ADMIN_PORT' },
  gateway: { port: 4000, setting: 'GATEWAY_PORT' },
  account: { port: 4001, setting: 'ACCOUNT_PORT' },
  directory: { port: 4002, setting: 'DIRECTORY_PORT' },
  notification: { port: 4003, setting: 'NOTIFICATION_PORT' },
  simulator: { port: 4010, setting: 'SIMULATOR_PORT' },
  mailWeb: { port: 1080, setting: 'MAIL_WEB_PORT' },
  smtp: { port: 1025, setting: 'SMTP_PORT' },
};

const DEFAULT_BASE = 3000;
// Below the range from which Linux gives ports to outgoing connections (32768 up).
const FREE_FROM = 20_000;
const FREE_TO = 32_000;

/**
 * The port of each process: the defaults moved by PORT_BASE, each overruled by its own setting.
 * @param {Record<string, string | undefined>} env
 * @returns {Record<keyof typeof PORTS, number>}
 */
export function portMap(env) {
  const offset = portFrom('PORT_BASE', env.PORT_BASE || DEFAULT_BASE) - DEFAULT_BASE;
  return Object.fromEntries(
    Object.entries(PORTS).map(([name, { port, setting }]) => [
      name,
      env[setting] ? portFrom(setting, env[setting]) : portFrom('PORT_BASE', port + offset),
    ]),
  );
}

function portFrom(setting, value) {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`${setting} leads to the port ${value}, which is not a port between 1 and 65535.`);
}

/** Refuses with the name of the setting when a port that is about to be used is taken. */
export async function assertPortsFree(ports) {
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    throw new Refusal(
      `Port ${port} (${name}) is taken: free it, set ${PORTS[name].setting} to another, or PORT_BASE to move every port.`,
    );
  }
}

/** Free ports for each name, all different. */
export async function freePorts(names) {
  const taken = new Set();
  const ports = {};
  for (const name of names) {
    ports[name] = await freePort(taken);
    taken.add(ports[name]);
  }
  return ports;
}

async function freePort(taken) {
  for (;;) {
    const port = FREE_FROM + Math.floor(Math.random() * (FREE_TO - FREE_FROM));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
}

/** Whether nobody listens on this port of the machine itself. */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
