import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { inCheckout } from '../checkout.mjs';
import { readCopy } from '../copy.mjs';
import { openDatabases } from '../open-databases.mjs';
import { freePorts } from '../ports.mjs';
import { runStep } from '../run-step.mjs';
import { readContainers } from './compose.mjs';

/** Those that go on, in the order in which they start. */
export const PROCESSES = ['account', 'directory', 'notification', 'gateway', 'admin'];

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

/** Secrets as an installation makes them, databases with these passwords, and the containers that are told of both. */
export async function openContainers({ folder, log, runtime, screen, supervisor, signal }) {
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
      signal,
    });
    return summary;
  });
  const ports = { ...(await freePorts(PROCESSES)), mariadb: copy.mariadbPort, redis: copy.redisPort };
  const container = await readContainers({ variables: { ...secrets, ...FILLED_IN }, runtime, ports });
  return { container, ports, screen, supervisor, signal };
}
