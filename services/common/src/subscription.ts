import { UnrecoverableError, type Job, type Queue } from 'bullmq';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from './database';
import type { EventDefinition } from './define-event';
import { once } from './inbox';
import type { Logger } from './log';
import {
  eventQueueName,
  openQueue,
  receiptQueueName,
  startWorker,
  type Parcel,
  type QueueSettings,
  type Receipt,
} from './queue';
import { seal, SERVICES, unseal, type EventKeys, type ServiceName } from './sealed';

export interface Message {
  /** The same for every copy of a message: what an effect is keyed by. */
  id: string;
}

export interface Handler {
  type: string;
  handle: (tx: EntityManager, content: unknown, message: Message) => Promise<void>;
}

/** A reaction to one event. It runs in the transaction that marks the message as seen, and may run twice. */
export function on<S extends z.ZodType>(
  event: EventDefinition<S>,
  handle: (tx: EntityManager, content: z.output<S>, message: Message) => Promise<void>,
): Handler {
  return {
    type: event.type,
    handle: (tx, content, message) => handle(tx, event.schema.parse(content), message),
  };
}

const envelope = z.object({
  messageId: z.uuid(),
  type: z.string(),
  version: z.number(),
  content: z.unknown(),
});

export interface Subscription {
  own: ServiceName;
  db: DataSource;
  keys: EventKeys;
  settings: QueueSettings;
  log: Logger;
  handlers: Handler[];
}

/** Listens on both lanes. Each message is done once, then acknowledged to whoever sent it. */
export function subscribe(subscription: Subscription) {
  const { own, settings, log } = subscription;
  const receipts = new Map(
    SERVICES.map((sender) => [sender, openQueue<Receipt>(receiptQueueName(sender), settings, log)]),
  );
  const workers = ['ordinary', 'fast'].map((lane) =>
    startWorker<Parcel>({
      name: eventQueueName(own, lane),
      settings,
      log,
      concurrency: 10,
      work: async (job) => {
        await receive(subscription, job);
        await acknowledge(subscription.keys, receipts, job.data, 'DONE');
      },
      gaveUp: (job) => acknowledge(subscription.keys, receipts, job.data, 'DEAD'),
    }),
  );
  return {
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      // A queue whose Redis is gone has nothing left to close.
      await Promise.allSettled([...receipts.values()].map((queue) => queue.close()));
    },
  };
}

async function receive(
  { own, db, keys, handlers }: Subscription,
  job: Job<Parcel, void, string>,
): Promise<void> {
  const { messageId, type, content } = envelope.parse(await unseal(keys[own], job.data.sealed));
  const handler = handlers.find((known) => known.type === type);
  if (!handler) throw new UnrecoverableError(`nobody here listens to ${type}`);
  await inTransaction(db, async (tx) => {
    if (await once(tx, messageId, type)) await handler.handle(tx, content, { id: messageId });
  });
}

async function acknowledge(
  keys: EventKeys,
  receipts: Map<ServiceName, Queue<Receipt, void, string>>,
  { sender, deliveryId }: Parcel,
  outcome: 'DONE' | 'DEAD',
): Promise<void> {
  const sealed = await seal(keys[sender], { deliveryId, outcome });
  await receipts.get(sender)?.add('receipt', { sealed }, { removeOnComplete: true, removeOnFail: true });
}
