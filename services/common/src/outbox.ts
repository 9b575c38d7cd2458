import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { newId } from './database';
import type { EventDefinition } from './define-event';
import { Delivery, OutboxMessage } from './outbox.entity';
import { seal, type EventKeys } from './sealed';

let keys: EventKeys | null = null;

/** Tells this process the keys it seals with; called once by `startSubgraph`. */
export function useEventKeys(known: EventKeys): void {
  keys = known;
}

export interface Recording {
  /** What the event is about. */
  subjectId: string;
  /** Not before this moment: a decision that may still be taken back is not told yet. */
  notBefore?: Date;
}

/**
 * Writes an event and what each subscriber is owed, in the caller's transaction: the change and its announcement
 * commit together or not at all. Sealed at once, so that the table holds no personal data in clear.
 * @throws ZodError when the payload is not what the event promises.
 */
export async function recordEvent<S extends z.ZodType>(
  tx: EntityManager,
  event: EventDefinition<S>,
  payload: z.input<S>,
  { subjectId, notBefore }: Recording,
): Promise<string> {
  if (!keys) throw new Error('useEventKeys was not called');
  const content = event.schema.parse(payload);
  const messageId = newId();
  await tx.insert(OutboxMessage, { id: messageId, type: event.type, subjectId });
  for (const subscriber of event.subscribers) {
    await tx.insert(Delivery, {
      id: newId(),
      messageId,
      subscriber,
      lane: event.lane,
      sealed: await seal(keys[subscriber], { messageId, type: event.type, version: event.version, content }),
      ...(notBefore ? { nextAttemptAt: notBefore } : {}),
    });
  }
  return messageId;
}

/**
 * Takes back what was recorded of `subjectId` and has not left yet. True when all of it was still here; when a part
 * has left already nothing is taken back. The rows stay locked until the caller's transaction ends.
 */
export async function takeBack(tx: EntityManager, subjectId: string, types: string[]): Promise<boolean> {
  const messages = await tx.find(OutboxMessage, { where: { subjectId, type: In(types) } });
  const deliveries = await tx.find(Delivery, {
    where: { messageId: In(messages.map(({ id }) => id)) },
    lock: { mode: 'pessimistic_write' },
  });
  if (deliveries.length === 0 || deliveries.some(({ timesRelayed }) => timesRelayed > 0)) return false;
  await tx.delete(Delivery, { id: In(deliveries.map(({ id }) => id)) });
  await tx.delete(OutboxMessage, { id: In(messages.map(({ id }) => id)) });
  return true;
}
