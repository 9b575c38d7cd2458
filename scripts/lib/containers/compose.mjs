import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { machineEnvironment } from '../machine-environment.mjs';
import { Refusal } from '../refusal.mjs';

/**
 * A text of the compose file with its variables filled in, as Compose does it.
 * @param {Record<string, string | undefined>} variables
 * @throws Refusal for one that is empty and has no default
 */
export const fillIn = (text, variables) =>
  text.replaceAll(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_, name, operator, rest) => {
    if (variables[name]) return variables[name];
    if (operator === '-') return rest;
    throw new Refusal(`docker-compose.yml needs ${name}${rest ? `: ${rest}` : ''}.`);
  });

const HOST_AND_PORT = /(?<=[@/])(mariadb|redis|account|directory|notification|gateway):\d+/g;

/**
 * The containers of docker-compose.yml as programs of this machine.
 * @param {{ variables: Record<string, string | undefined>, runtime: string, ports: Record<string, number> }} options
 *   `runtime` the folder that stands for the image's /app; `ports` where each container is found here
 */
export async function readContainers({ variables, runtime, ports }) {
  const { parse } = await import('yaml');
  const { services } = parse(readFileSync(inCheckout('docker-compose.yml'), 'utf8'), { merge: true });
  const onThisMachine = (text) =>
    fillIn(String(text), variables).replaceAll(HOST_AND_PORT, (_, host) => `127.0.0.1:${ports[host]}`);

  return (name) => {
    const { command, environment, working_dir: folder = '/app', healthcheck } = services[name];
    const told = Object.entries(environment).map(([key, value]) => [key, onThisMachine(value)]);
    const here = ports[name] ? { HOST: '127.0.0.1', PORT: String(ports[name]) } : {};
    return {
      command,
      // Without the word that says how Docker runs it.
      healthcheck: healthcheck?.test.slice(1),
      cwd: join(runtime, folder.replace(/^\/app/, '')),
      env: { ...machineEnvironment(), ...Object.fromEntries(told), ...here },
    };
  };
}
