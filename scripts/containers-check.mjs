import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { inCheckout } from './lib/checkout.mjs';
import { runCommand } from './lib/command.mjs';
import { buildRuntime } from './lib/containers/build-runtime.mjs';
import { readContainers } from './lib/containers/compose.mjs';
import { readCopy } from './lib/copy.mjs';
import { openDatabases } from './lib/open-databases.mjs';
import { freePorts } from './lib/ports.mjs';
import { runProgram, runStep } from './lib/run-step.mjs';
import { openScreen } from './lib/screen.mjs';
import { Supervisor } from './lib/supervisor.mjs';

const PROCESSES = ['account', 'directory', 'notification', 'gateway', 'admin'];

/** What an installation fills in; the outside world is away, which keeps nothing from starting. */
const FILLED_IN = {
  PUBLIC_URL: 'https://balorg.example.fr',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'BAL ORG <ne-pas-repondre@balorg.example>',
  NATIONAL_WRITE_URL: 'http://127.0.0.1:9/operator',
  NATIONAL_WRITE_KEY: 'a-key-that-another-body-gives',
  NATIONAL_READ_URL: 'http://127.0.0.1:9/fhir',
  NATIONAL_READ_KEY: 'a-key-that-another-body-gives',
  NATIONAL_EXTRACTION_URL: 'http://127.0.0.1:9/extraction',
  STRUCTURE_REGISTER_URL: 'http://127.0.0.1:9/finess.csv',
};

// The Dockerfile's build and the compose file's commands, in production mode, without a Docker engine: what an image
// would hold is built in a folder, and each container is a program of this machine.
await runCommand(async () => {
  const screen = openScreen();
  const folder = mkdtempSync(join(tmpdir(), 'balorg-containers-'));
  const log = join(folder, 'logs', 'build.log');
  screen.line(`What the containers do, without containers (${folder}).`);
  const runtime = await buildRuntime({ folder, log, screen });
  const supervisor = new Supervisor({ dataDir: folder, keepAlive: false, screen });
  try {
    const containers = await openContainers({ folder, log, runtime, screen, supervisor });
    await startAndAsk(containers);
  } finally {
    await supervisor.stop();
  }
  rmSync(folder, { recursive: true });
  screen.line('\nNot checked without an engine: docker build, networks, volumes, read-only file systems.');
});

/** Secrets as an installation makes them, databases with these passwords, and the containers that are told of both. */
async function openContainers({ folder, log, runtime, screen, supervisor }) {
  const file = join(folder, 'balorg.env');
  await screen.step('Secrets: deploy/make-secrets.mjs', () =>
    runStep(process.execPath, [inCheckout('deploy', 'make-secrets.mjs'), 'production', file]),
  );
  const secrets = parseEnv(readFileSync(file, 'utf8'));
  const copy = await readCopy(folder);
  await screen.step('Databases', async () => {
    const { summary } = await openDatabases({
      dataDir: folder,
      copy,
      secrets,
      supervisor,
      durable: false,
      log,
    });
    return summary;
  });
  const ports = { ...(await freePorts(PROCESSES)), mariadb: copy.mariadbPort, redis: copy.redisPort };
  const container = await readContainers({ variables: { ...secrets, ...FILLED_IN }, runtime, ports });
  return { container, ports, screen, supervisor };
}

async function startAndAsk({ container, ports, screen, supervisor }) {
  const { step } = screen;
  const run = (name, [command, ...args], input) =>
    runProgram(command, args, { cwd: container(name).cwd, env: container(name).env, input });
  const at = (name, path) => `http://127.0.0.1:${ports[name]}${path}`;

  for (const time of ['first', 'second'])
    await step(`migrate, the ${time} time`, async () => {
      const { code, tail } = await run('migrate', container('migrate').command);
      assert.equal(code, 0, tail);
      return tail;
    });
  for (const name of PROCESSES)
    await step(`${name} in production, by its health check`, () => launch(supervisor, name, container(name)));

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
      const { code, tail } = await run(name, ['node', `services/${name}/dist/commands/seed.js`]);
      assert.notEqual(code, 0);
      return tail.split('\n').at(-1);
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

const PASSWORD = 'une phrase de passe assez longue';
const FIRST_ADMINISTRATOR = [
  ...['node', 'services/account/dist/commands/create-administrator.js'],
  ...['--email', 'claire.fabre@example.fr', '--family-name', 'Fabre', '--given-name', 'Claire'],
  ...['--region', '76'],
];

function launch(supervisor, name, { command: [program, ...args], healthcheck, cwd, env }) {
  const [check, ...rest] = healthcheck;
  const isReady = async () => (await runProgram(check, rest, { cwd, env })).code === 0;
  return supervisor.launch({ name, command: program, args, cwd, env, isReady }).waitUntilReady();
}

const ask = (url, query) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
