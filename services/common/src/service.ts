import type { DataSource } from 'typeorm';
import type { BaseContext } from './auth';
import { requireUtc } from './database';
import { useEventKeys } from './outbox';
import { openLog, type Logger } from './log';
import { Relay } from './relay';
import { startReceipts } from './receipts';
import { eventKeys, type ServiceName } from './sealed';
import type { ServiceEnv } from './env';
import { importKey } from './signed-call';
import { subscribe, type Handler } from './subscription';
import { openSubgraph, type Incoming } from './subgraph';
import { buildServiceSchema, type SubgraphDefinition } from './subgraph-schema';

export interface Service<Context extends BaseContext> extends SubgraphDefinition<Context> {
  name: ServiceName;
  env: ServiceEnv;
  db: DataSource;
  createContext: (incoming: Incoming) => Context;
  handlers: Handler[];
  /** Work of the service's own that starts last and stops first. */
  background?: ((log: Logger) => { stop: () => Promise<void> })[];
}

/**
 * Starts a service: database, listeners, relay, door; and stops it in the opposite order when asked to
 * (SIGTERM, SIGINT), so that what was begun is ended and nothing new is taken.
 */
export async function runService<Context extends BaseContext>(service: Service<Context>): Promise<void> {
  const { name, env, db } = service;
  const log = openLog(name, env.LOG_LEVEL);
  const keys = eventKeys(env);
  useEventKeys(keys);
  await db.initialize();
  await requireUtc(db);

  const receipts = startReceipts(db, name, keys, env, log);
  const subscription = subscribe({ own: name, db, keys, settings: env, log, handlers: service.handlers });
  const relay = new Relay(db, { ...env, sender: name }, log);
  relay.start();
  const background = (service.background ?? []).map((start) => start(log));
  const door = await openSubgraph({
    name,
    schema: await buildServiceSchema(service),
    key: await importKey(env.GATEWAY_PUBLIC_KEY),
    log,
    host: env.HOST,
    port: env.PORT,
    createContext: service.createContext,
    readiness: [() => db.query('SELECT 1')],
  });

  onStopSignal(log, async () => {
    await door.stop();
    await Promise.all(background.map((work) => work.stop()));
    await Promise.all([subscription.close(), receipts.close()]);
    await relay.stop();
    await db.destroy();
  });
}

/** Longest orderly stop, in milliseconds: past it the supervisor would kill us in the middle of a step anyway. */
const STOP_WITHIN_MS = 15_000;

export function onStopSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop()
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: error }, 'stop failed');
        process.exit(1);
      });
  };
  process.once('SIGTERM', handle);
  process.once('SIGINT', handle);
}
