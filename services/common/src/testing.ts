import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { createConnection, type Connection } from 'mysql2/promise';
import { DataSource, type EntityManager } from 'typeorm';
import { anonymous, Role, type Actor, type StructureKey } from './actor';
import type { BaseContext } from './auth';
import { inTransaction, newId } from './database';
import { readEnv, serviceEnv } from './env';
import { errorFormatter } from './format-error';
import { openLog } from './log';
import { useEventKeys } from './outbox';
import { eventKeys, unseal, type EventKeys } from './sealed';
import type { Handler } from './subscription';
import { buildServiceSchema, type SubgraphDefinition } from './subgraph-schema';

/**
 * Settings of a service under test: a database of the worker's own on the server that scripts/test.mjs prepared.
 * Called by each service's test/settings.ts before anything reads the environment.
 */
export function setTestEnvironment(service: string, own: Record<string, string> = {}): void {
  const key = (letter: string) => Buffer.alloc(32, letter).toString('base64url');
  Object.assign(process.env, {
    BALORG_MODE: 'demonstration',
    PORT: '1',
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'error',
    DATABASE_URL: `${process.env['TEST_DATABASE_URL'] ?? 'mysql://nobody@127.0.0.1:1/'}test_${service}_${process.env['JEST_WORKER_ID'] ?? '1'}`,
    REDIS_URL: process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:1',
    REDIS_PREFIX: `test-${service}-${process.env['JEST_WORKER_ID'] ?? '1'}`,
    GATEWAY_PUBLIC_KEY: 'unused',
    EVENTS_KEY_ACCOUNT: key('a'),
    EVENTS_KEY_DIRECTORY: key('d'),
    EVENTS_KEY_NOTIFICATION: key('n'),
    ...own,
  });
}

export interface TestedService<Context extends BaseContext> extends SubgraphDefinition<Context> {
  db: DataSource;
  createContext: (incoming: { actor: Actor; requestId: string; response: ResponseRecorder }) => Context;
}

/** What an operation wrote on its answer. */
export interface ResponseRecorder {
  headers: [name: string, value: string][];
  append: (name: string, value: string) => void;
}

export interface Answer<Data> {
  data: Data;
  errors: readonly GraphQLFormattedError[];
  /** Code of the first refusal, or null. */
  code: string | null;
  headers: ResponseRecorder['headers'];
}

/**
 * A real database for the test files of one worker: made and migrated by the first of them, emptied before each test.
 * Gives `call` (through the graph, as an actor), `announced` (what was recorded for the others) and `receive` (a
 * handler, as the queue runs it).
 */
export function testService<Context extends BaseContext>(service: TestedService<Context>) {
  const { db } = service;
  const env = readEnv(serviceEnv);
  const keys = eventKeys(env);
  let server: ApolloServer<Context>;
  let tables: string[] = [];

  beforeAll(async () => {
    useEventKeys(keys);
    await ensureDatabase(env.DATABASE_URL);
    await db.initialize();
    await db.runMigrations({ transaction: 'each' });
    tables = await tablesToEmpty(db);
    server = new ApolloServer<Context>({
      schema: await buildServiceSchema(service),
      formatError: errorFormatter(openLog('test', 'fatal')),
      includeStacktraceInErrorResponses: false,
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    });
    await server.start();
  });
  beforeEach(() => emptyTables(db, tables));
  afterAll(async () => {
    await server.stop();
    await db.destroy();
  });

  return {
    db,
    async call<Data = Record<string, never>>(
      actor: Actor,
      query: string,
      variables: object = {},
    ): Promise<Answer<Data>> {
      const response: ResponseRecorder = {
        headers: [],
        append(name, value) {
          this.headers.push([name, value]);
        },
      };
      const contextValue = service.createContext({ actor, requestId: newId(), response });
      const { body } = await server.executeOperation(
        { query, variables: { ...variables } },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('one answer was expected');
      const { data, errors = [] } = body.singleResult;
      return {
        data: data as Data,
        errors,
        code: typeof errors[0]?.extensions?.['code'] === 'string' ? errors[0].extensions['code'] : null,
        headers: response.headers,
      };
    },
    /** As before each test. */
    empty: () => emptyTables(db, tables),
    announced: () => announced(db, keys),
    receive: (handler: Handler, content: unknown, messageId = newId()) =>
      inTransaction(db, (tx: EntityManager) => handler.handle(tx, content, { id: messageId })),
  };
}

export interface Announced {
  type: string;
  subscriber: string;
  content: Record<string, unknown>;
}

async function announced(db: DataSource, keys: EventKeys): Promise<Announced[]> {
  const rows = await db.query<{ type: string; subscriber: keyof EventKeys; sealed: string }[]>(
    'SELECT type, subscriber, sealed FROM outbox JOIN delivery ON delivery.messageId = outbox.id ORDER BY delivery.id',
  );
  return Promise.all(
    rows.map(async ({ type, subscriber, sealed }) => {
      const { content } = (await unseal(keys[subscriber], sealed)) as { content: Record<string, unknown> };
      return { type, subscriber, content };
    }),
  );
}

async function ensureDatabase(url: string) {
  const name = new URL(url).pathname.slice(1);
  const connection: Connection = await createConnection({ uri: url.replace(name, '') });
  await connection.query(
    `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  );
  await connection.end();
}

/** Rows that a migration put there are kept: they belong to the schema. */
const KEPT = ['migrations', 'audit_head'];

/** Empties what is not empty: a question for all tables costs less than a statement for each. */
async function emptyTables(db: DataSource, tables: string[]) {
  const filled = await db.query<{ name: string; filled: number }[]>(
    tables
      .map((name) => `SELECT '${name}' AS name, EXISTS (SELECT 1 FROM \`${name}\`) AS filled`)
      .join(' UNION ALL '),
  );
  const runner = db.createQueryRunner();
  await runner.query('SET foreign_key_checks = 0');
  for (const { name } of filled.filter((table) => Number(table.filled) === 1))
    await runner.query(`DELETE FROM \`${name}\``);
  await runner.query('SET foreign_key_checks = 1');
  await runner.release();
}

async function tablesToEmpty(db: DataSource): Promise<string[]> {
  const tables = await db.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  return tables.map(({ name }) => name).filter((name) => !KEPT.includes(name));
}

/** An actor with the given rights and no others. */
export function anActor(rights: Partial<Actor> = {}): Actor {
  return { ...anonymous('test'), ...rights };
}

export const anAccountHolder = (accountId: string = newId(), rights: Partial<Actor> = {}): Actor =>
  anActor({ accountId, sessionId: newId(), roles: [Role.ACCOUNT_HOLDER], ...rights });

export const aGradesAdministrator = ({ regions = ['76'], accountId = newId() } = {}): Actor =>
  anActor({
    accountId,
    sessionId: newId(),
    roles: [Role.ACCOUNT_HOLDER, Role.GRADES_ADMINISTRATOR],
    regions,
  });

export const aStructureAdministrator = (structures: StructureKey[], accountId: string = newId()): Actor =>
  anActor({
    accountId,
    sessionId: newId(),
    roles: [Role.ACCOUNT_HOLDER, Role.STRUCTURE_ADMINISTRATOR],
    structures: structures.map((structure) => ({ regionCode: '76', ...structure })),
  });
export * from './testing-bad-input';
export * from './testing-bad-values';
export * from './testing-documents';
export * from './testing-rules';
export * from './testing-separation';
