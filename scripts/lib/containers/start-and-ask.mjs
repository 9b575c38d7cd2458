import assert from 'node:assert/strict';
import { runProgram } from '../run-step.mjs';
import { PROCESSES } from './open-containers.mjs';

const PASSWORD = 'une phrase de passe assez longue';
const seedOf = (service) => ['node', `services/${service}/dist/commands/seed.js`];
const FIRST_ADMINISTRATOR = [
  ...['node', 'services/account/dist/commands/create-administrator.js'],
  ...['--email', 'claire.fabre@example.fr', '--family-name', 'Fabre', '--given-name', 'Claire'],
  ...['--region', '76'],
];

/**
 * Starts each container's command in production mode, asks what must be answered and what must be refused, and ends it.
 * @throws AssertionError for an answer that is not the expected one
 */
export async function startAndAsk({ container, ports, screen, supervisor, signal }) {
  const { step } = screen;
  const run = (name, [command, ...args], input) =>
    runProgram(command, args, { cwd: container(name).cwd, env: container(name).env, input, signal });
  const at = (name, path) => `http://127.0.0.1:${ports[name]}${path}`;

  for (const time of ['first', 'second'])
    await step(`migrate, the ${time} time`, async () => {
      const { code, tail } = await run('migrate', container('migrate').command);
      assert.equal(code, 0, tail);
      return tail;
    });
  for (const name of PROCESSES)
    await step(`${name} in production, by its health check`, () =>
      launch(supervisor, name, container(name)).waitUntilReady({ signal }),
    );

  await step('the site answers, and names the region that is open', async () => {
    const page = await fetch(at('admin', '/creer'));
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Occitanie/);
  });
  await step('introspection and unknown documents are refused', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ me { account { id } } }'])
      assert.equal((await ask(at('gateway', '/graphql'), query)).status, 400);
  });
  await step('a service refuses who does not come through the gateway', async () => {
    assert.equal((await ask(at('account', '/graphql'), '{ __typename }')).status, 401);
  });
  for (const name of ['account', 'directory'])
    await step(`${name}: the demonstration is refused`, async () => {
      const { code, tail } = await run(name, ['env', 'DEMONSTRATION_FILE=none', ...seedOf(name)]);
      assert.notEqual(code, 0);
      assert.match(tail, /never .* in production/);
    });
  await step('the first administrator', async () => {
    const { code, tail } = await run('account', FIRST_ADMINISTRATOR, `${PASSWORD}\n${PASSWORD}\n`);
    assert.equal(code, 0, tail);
  });
  for (const name of PROCESSES.toReversed())
    await step(`${name} ends in order`, async () => {
      assert.equal(await supervisor.named(name).end(), 'ended with code 0');
    });
}

function launch(supervisor, name, { command: [program, ...args], healthcheck, cwd, env }) {
  const [check, ...rest] = healthcheck;
  const isReady = async () => (await runProgram(check, rest, { cwd, env })).code === 0;
  return supervisor.launch({ name, command: program, args, cwd, env, isReady });
}

const ask = (url, query) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
