import { Queue, Worker, type Job } from 'bullmq';
import type { Logger } from './log';
import type { ServiceName } from './sealed';

/** The retry policy stands here only: eight tries, exponential from five seconds, then dead and visible. */
export const RETRIES = { attempts: 8, backoff: { type: 'exponential', delay: 5_000 } } as const;

export interface QueueSettings {
  REDIS_URL: string;
  REDIS_PREFIX: string;
}

/** What passes through Redis: ids, and a message that only its reader can open. */
export interface Parcel {
  sealed: string;
  deliveryId: string;
  sender: ServiceName;
}

/** The reader's word to the sender, sealed with the sender's key. */
export interface Receipt {
  sealed: string;
}

export const eventQueueName = (subscriber: ServiceName, lane: string) => `events-${subscriber}-${lane}`;
export const receiptQueueName = (sender: ServiceName) => `receipts-${sender}`;

/**
 * A producer waits for its first connection; from then on it refuses at once while Redis is away: the row in MariaDB
 * is sent again later.
 */
export function openQueue<Data>(
  name: string,
  settings: QueueSettings,
  log: Logger,
): Queue<Data, void, string> {
  const queue = new Queue<Data, void, string>(name, {
    connection: { url: settings.REDIS_URL, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    prefix: settings.REDIS_PREFIX,
    // Asked on a connection that breaks at that moment, the question for Redis's version fails the queue for good.
    skipVersionCheck: true,
  });
  queue.on('error', (error) => log.debug({ err: error, queue: name }, 'queue unreachable'));
  return queue;
}

export interface Working<Data> {
  name: string;
  settings: QueueSettings;
  log: Logger;
  concurrency: number;
  work: (job: Job<Data, void, string>) => Promise<void>;
  /** The job has used all its tries. */
  gaveUp?: (job: Job<Data, void, string>) => Promise<void>;
}

/** A worker waits for Redis as long as it takes; each handler is harmless the second time. */
export function startWorker<Data>({ name, settings, log, concurrency, work, gaveUp }: Working<Data>) {
  const worker = new Worker<Data, void, string>(name, work, {
    connection: { url: settings.REDIS_URL, maxRetriesPerRequest: null },
    prefix: settings.REDIS_PREFIX,
    concurrency,
    maxStalledCount: 5,
    lockDuration: 15_000,
    stalledInterval: 10_000,
  });
  worker.on('error', (error) => log.debug({ err: error, queue: name }, 'queue unreachable'));
  worker.on('failed', (job, error) => {
    if (!job) return;
    const facts = { err: error, queue: name, job: job.id, attempt: job.attemptsMade };
    if (job.finishedOn === undefined) return log.warn(facts, 'will try again');
    log.error(facts, 'gave up');
    gaveUp?.(job).catch((fault: unknown) => log.error({ err: fault, queue: name }, 'could not report'));
  });
  return worker;
}
