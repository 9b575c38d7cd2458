import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Logger } from './log';
import { DeliveryStatus } from './outbox.entity';
import { receiptQueueName, startWorker, type QueueSettings, type Receipt } from './queue';
import { unseal, type EventKeys, type ServiceName } from './sealed';

export const receiptContent = z.object({ deliveryId: z.uuid(), outcome: z.enum(['DONE', 'DEAD']) });

/** Settles deliveries as their readers acknowledge them, and empties what was sealed in them. */
export function startReceipts(
  db: DataSource,
  own: ServiceName,
  keys: EventKeys,
  settings: QueueSettings,
  log: Logger,
) {
  return startWorker<Receipt>({
    name: receiptQueueName(own),
    settings,
    log,
    concurrency: 10,
    work: async ({ data }) => {
      const { deliveryId, outcome } = receiptContent.parse(await unseal(keys[own], data.sealed));
      await settleDelivery(db, deliveryId, outcome);
    },
  });
}

/** A delivery that was done stays done, whatever a late word says. */
export async function settleDelivery(
  db: DataSource,
  deliveryId: string,
  outcome: 'DONE' | 'DEAD',
): Promise<void> {
  await db.query(
    `UPDATE delivery SET status = ?, settledAt = UTC_TIMESTAMP(3), sealed = IF(? = 'DONE', '', sealed)
     WHERE id = ? AND status <> 'DONE'`,
    [DeliveryStatus[outcome], outcome, deliveryId],
  );
}
