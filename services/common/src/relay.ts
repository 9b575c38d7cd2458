import { setTimeout } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { In, type DataSource } from 'typeorm';
import { inTransaction } from './database';
import { DeliveryStatus, Delivery } from './outbox.entity';
import { eventQueueName, openQueue, RETRIES, type Parcel, type QueueSettings } from './queue';
import type { Logger } from './log';
import type { ServiceName } from './sealed';

/** Milliseconds between two looks; a busy relay looks again at once. */
const EVERY_MS = 200;
/** Seconds after which a delivery that nobody acknowledged is sent again: the queue may have been emptied. */
const PATIENCE_S = 30;
const AT_ONCE = 100;
const PATIENCE_AT_STOP_MS = 1_000;
/** What became of a job stands in MariaDB; a job that ended must not stand in the way of its next sending. */
const ENDED_JOBS_GO = { removeOnComplete: true, removeOnFail: true } as const;

export interface RelaySettings extends QueueSettings {
  sender: ServiceName;
}

/**
 * Hands due deliveries to the queue, and hands over again what stayed unacknowledged: sweeper and relay are one.
 * A job keeps its delivery's id, so the same one is never waiting twice.
 */
export class Relay {
  private readonly queues = new Map<string, Queue<Parcel, void, string>>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly settings: RelaySettings,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running = this.relayDue()
      .catch((error: unknown) => {
        this.log.warn({ err: error }, 'relay: will try again');
        return 0;
      })
      .then((count) => {
        if (!this.stopped)
          this.timer = globalThis.setTimeout(() => this.start(), count === AT_ONCE ? 0 : EVERY_MS);
      });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await Promise.race([this.running, setTimeout(PATIENCE_AT_STOP_MS)]);
    // Ends a hand-over that still waits for Redis, too; a queue whose Redis is gone has nothing left to close.
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.running;
  }

  /** Relays what is due now; the number of deliveries handed over. */
  async relayDue(): Promise<number> {
    const due = await this.takeDue();
    try {
      await Promise.all(due.map((delivery) => this.handOver(delivery)));
    } catch (error) {
      await this.db.query(
        'UPDATE delivery SET nextAttemptAt = UTC_TIMESTAMP(3) + INTERVAL 2 SECOND WHERE id IN (?)',
        [due.map(({ id }) => id)],
      );
      throw error;
    }
    return due.length;
  }

  /** Leases due deliveries to this process: the next look passes over them until the lease ends. */
  private takeDue(): Promise<Delivery[]> {
    return inTransaction(this.db, async (tx) => {
      const due = await tx
        .createQueryBuilder(Delivery, 'delivery')
        .where('delivery.status = :open AND delivery.nextAttemptAt <= UTC_TIMESTAMP(3)', {
          open: DeliveryStatus.OPEN,
        })
        .orderBy('delivery.nextAttemptAt')
        .limit(AT_ONCE)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      if (due.length > 0) {
        await tx.update(
          Delivery,
          { id: In(due.map(({ id }) => id)) },
          {
            timesRelayed: () => 'timesRelayed + 1',
            nextAttemptAt: () => `UTC_TIMESTAMP(3) + INTERVAL ${PATIENCE_S} SECOND`,
          },
        );
      }
      return due;
    });
  }

  private async handOver({ id, subscriber, lane, sealed }: Delivery): Promise<void> {
    const queue = this.queueOf(subscriber, lane);
    await queue.add(
      'event',
      { sealed, deliveryId: id, sender: this.settings.sender },
      { jobId: id, ...ENDED_JOBS_GO, ...RETRIES },
    );
  }

  private queueOf(subscriber: ServiceName, lane: string): Queue<Parcel, void, string> {
    const name = eventQueueName(subscriber, lane);
    const known = this.queues.get(name) ?? openQueue<Parcel>(name, this.settings, this.log);
    this.queues.set(name, known);
    return known;
  }
}
