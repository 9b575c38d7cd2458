import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import {
  buildServiceSchema,
  importKey,
  openLog,
  openSubgraph,
  printServiceSchema,
  readEnv,
  type Incoming,
} from '@balorg/common';
import { parse, type GraphQLSchema } from 'graphql';
import { openDoor } from '../src/door';
import { gatewayEnv } from '../src/env';
import { INSTANCE, TinyAccountResolver, type TinyContext } from './tiny-account';
import { TinyDirectoryResolver } from './tiny-directory';

export const PUBLIC_URL = 'http://localhost:3000';

export interface Ask {
  cookie?: string;
  headers?: Record<string, string>;
  method?: string;
  body?: string;
}

interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** A gateway over two real subgraphs, each behind a port of its own. */
export async function startTinyProduct({ mode = 'demonstration', known = new Set<string>() } = {}) {
  const pair = generateKeyPairSync('ed25519');
  const schemas = {
    account: await schemaOf(TinyAccountResolver),
    directory: await schemaOf(TinyDirectoryResolver),
  };
  const publicKey = await importKey(encoded(pair.publicKey));
  const subgraphs = {
    account: await startSubgraph('account', schemas.account, publicKey),
    directory: await startSubgraph('directory', schemas.directory, publicKey),
  };
  const door = await openDoor({
    env: readEnv(gatewayEnv, {
      BALORG_MODE: mode,
      BALORG_INSTANCE: INSTANCE,
      PORT: '0',
      PUBLIC_URL,
      GATEWAY_PRIVATE_KEY: encoded(pair.privateKey),
      ACCOUNT_URL: subgraphs.account.url,
      DIRECTORY_URL: subgraphs.directory.url,
      NOTIFICATION_URL: subgraphs.directory.url,
    }),
    log: openLog('gateway', 'silent'),
    supergraph: compose(schemas),
    knownOperations: known,
  });
  const base = `http://127.0.0.1:${(door.http.address() as AddressInfo).port}`;

  return {
    base,
    subgraphs,
    privateKey: await importKey(encoded(pair.privateKey)),
    ask: (query: string, variables: object = {}, how: Ask = {}) => ask(base, query, variables, how),
    async stop() {
      await door.stop();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
    },
  };
}

export type TinyProduct = Awaited<ReturnType<typeof startTinyProduct>>;

async function ask(base: string, query: string, variables: object, { cookie, headers, method, body }: Ask) {
  const response = await fetch(`${base}/graphql`, {
    method: method ?? 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
    ...(method === 'GET' ? {} : { body: body ?? JSON.stringify({ query, variables }) }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as GraphAnswer;
  const code = answer.errors?.[0]?.extensions['code'] ?? null;
  return { status: response.status, headers: response.headers, text, ...answer, code };
}

export const encoded = (key: KeyObject) =>
  Buffer.from(JSON.stringify({ ...key.export({ format: 'jwk' }), alg: 'EdDSA' })).toString('base64url');

const schemaOf = (resolver: NewableFunction) => buildServiceSchema({ resolvers: [resolver], references: {} });

async function startSubgraph(
  name: string,
  schema: GraphQLSchema,
  key: Awaited<ReturnType<typeof importKey>>,
) {
  const port = await freePort();
  const server = await openSubgraph<TinyContext>({
    name,
    schema,
    key,
    log: openLog(name, 'silent'),
    host: '127.0.0.1',
    port,
    createContext: ({ actor, requestId, response }: Incoming) => ({ actor, requestId, response }),
    readiness: [],
  });
  return { url: `http://127.0.0.1:${port}/graphql`, port, stop: server.stop };
}

function compose(schemas: Record<string, GraphQLSchema>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(schemas).map(([name, schema]) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: parse(printServiceSchema(schema)),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
