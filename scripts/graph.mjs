// Writes what the graph is made of from the compiled services: each service's schema, the supergraph that the gateway
// starts from, the public schema, and the front ends' typed operations. With --check it writes nothing and names what
// is out of date. Needs no database and no running service.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import { generateOperations } from './codegen.mjs';
import { inCheckout, toolOf } from './lib/checkout.mjs';
import { environments, SERVICES } from './lib/environment.mjs';
import { machineEnvironment } from './lib/machine-environment.mjs';
import { portMap } from './lib/ports.mjs';
import { Refusal, sayError } from './lib/refusal.mjs';
import { runStep } from './lib/run-step.mjs';
import { SECRETS } from './lib/secrets.mjs';

/** A service reads its settings when it is loaded. These have the right form and lead nowhere; nothing is opened. */
const NO_COPY = environments({
  mode: 'demonstration',
  instance: 'graph',
  ports: portMap({}),
  secrets: Object.fromEntries(SECRETS.map((name) => [name, Buffer.alloc(32).toString('base64url')])),
  databaseUrls: Object.fromEntries(SERVICES.map((name) => [name, 'mysql://nobody@127.0.0.1:1/nothing'])),
  redisUrl: 'redis://127.0.0.1:1',
  dataDir: inCheckout('.data'),
});
const PRINT = '--print=';
const SCHEMA_IS_LARGE = 16 * 1024 * 1024;

async function main(options) {
  const printed = options.find((option) => option.startsWith(PRINT));
  if (printed) return process.stdout.write(await printOwnSchema(printed.slice(PRINT.length)));

  await runStep(process.execPath, [toolOf('tsc'), '-b'], {});
  const keep = options.includes('--check') ? compare : write;
  const graph = await describeGraph();
  const kept = await keep(graph.files);
  const names = [...kept, ...(await keep(await generateOperations(graph.publicSchema)))].join(', ');
  if (names && keep === compare) {
    throw new Refusal(`Out of date: ${names}. Run \`npm run graph\` and commit what it writes.`);
  }
  console.log(names ? `Written: ${names}` : 'The graph is up to date.');
}

/** Writes the files that are not as they should be. @returns their names */
async function write(files) {
  const stale = files.filter(isStale);
  for (const { path, text } of stale) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return stale.map(nameOf);
}

/** @returns the names of the files that are not as they should be */
const compare = async (files) => files.filter(isStale).map(nameOf);

const isStale = ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text;
const nameOf = ({ path }) => relative(inCheckout(), path);

async function describeGraph() {
  const schemas = await Promise.all(
    SERVICES.map(async (name) => ({
      name,
      text: await schemaOf(name),
      path: inCheckout('services', name, 'schema.graphql'),
    })),
  );
  const supergraph = compose(schemas);
  const publicSchema = `${printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema())}\n`;
  return {
    publicSchema,
    files: [
      ...schemas.map(({ path, text }) => ({ path, text })),
      { path: inCheckout('gateway/supergraph.graphql'), text: supergraph },
      { path: inCheckout('admin/src/graph/schema.graphql'), text: publicSchema },
    ],
  };
}

/** In a process of its own: type-graphql keeps what it learnt of one service for the whole process. */
async function schemaOf(service) {
  const self = fileURLToPath(import.meta.url);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [self, `${PRINT}${service}`], {
      maxBuffer: SCHEMA_IS_LARGE,
      env: { ...machineEnvironment(), ...NO_COPY[service] },
    });
    return stdout;
  } catch (error) {
    throw new Refusal(`The schema of ${service} cannot be printed:\n${error.stderr}`);
  }
}

async function printOwnSchema(service) {
  const require = createRequire(import.meta.url);
  require('reflect-metadata');
  const { buildServiceSchema, printServiceSchema } = require('@balorg/common');
  const { definition } = require(inCheckout('services', service, 'dist', 'definition.js'));
  return `${printServiceSchema(await buildServiceSchema(definition)).trim()}\n`;
}

/** The addresses in the supergraph are names only: the gateway is told the real ones by its environment. */
function compose(schemas) {
  const { supergraphSdl, errors } = composeServices(
    schemas.map(({ name, text }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(text) })),
  );
  if (!supergraphSdl)
    throw new Refusal(`The services do not fit together:\n${errors.map(String).join('\n')}`);
  return `${supergraphSdl.trim()}\n`;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(sayError(error));
  process.exitCode = 1;
});
