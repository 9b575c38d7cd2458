import { join } from 'node:path';
import { buildScreens, compile } from './build.mjs';
import { readCopy } from './copy.mjs';
import { assertNotOfAnotherCopy, createDatabases, describeDatabases } from './create-databases.mjs';
import { environments as environmentsOf } from './environment.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { openDatabases } from './open-databases.mjs';
import { writePrivateJson } from './private-json.mjs';
import { readSecrets } from './secrets.mjs';
import { urlsOf } from './urls.mjs';
import { assertPortsFree } from './ports.mjs';
import { endLeftovers } from './supervisor.mjs';

/** All that stands before the product's own processes: dependencies, databases, compiled code, users. */
export async function prepareCopy(stage) {
  const { screen, dataDir, ports, mode, shell, supervisor, log, signal } = stage;
  const left = await endLeftovers(dataDir);
  if (left.length > 0) screen.line(`  Ended what an earlier start had left running: ${left.join(', ')}.`);
  await assertPortsFree(portsOf(stage));
  const secrets = readSecrets({ dataDir, mode, given: shell });
  if (stage.build) await screen.step('Dependencies', () => installDependencies({ log, signal }));

  const copy = await readCopy(dataDir);
  const databases = await databasesOf({ ...stage, copy, secrets });
  const descriptions = describeDatabases({
    ...databases,
    secrets,
    prefix: shell.DATABASE_PREFIX || 'balorg',
  });
  if (!databases.isPrivate) await assertNotOfAnotherCopy(databases.rootUrl, descriptions);
  await createDatabases(databases.rootUrl, descriptions);
  if (stage.build) await build(stage);

  const environments = environmentsOf({
    ...{ mode, ports, secrets, dataDir, watch: stage.watch, overruled: shell, extra: stage.env },
    instance: copy.instance,
    redisUrl: databases.redisUrl,
    databaseUrls: Object.fromEntries(descriptions.map(({ service, runUrl }) => [service, runUrl])),
  });
  const urls = { ...urlsOf(ports), admin: environments.admin.PUBLIC_URL };
  writePrivateJson(join(dataDir, 'environment.json'), { mode, urls, environments });
  return { ...stage, urls, databases, descriptions, environments, supervisor };
}

async function databasesOf(stage) {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = stage.shell;
  let databases;
  await stage.screen.step('Databases', async () => {
    databases = await openDatabases({ ...stage, databaseUrl, redisUrl });
    return databases.summary;
  });
  return databases;
}

async function build({ screen, watch, only, log, signal }) {
  await screen.step('Compiling', () => compile({ log, signal }));
  if (!watch && only.includes('admin')) await screen.step('Screens', () => buildScreens({ log, signal }));
}

const portsOf = ({ ports, only }) => {
  const listening = only.flatMap((name) => (name === 'mail' ? ['mailWeb', 'smtp'] : [name]));
  return Object.fromEntries(listening.map((name) => [name, ports[name]]));
};
