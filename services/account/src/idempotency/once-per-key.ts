import { createHash } from 'node:crypto';
import { DomainError, inTransaction, type Actor } from '@balorg/common';
import type { DataSource, EntityManager } from 'typeorm';
import { IdempotencyKey } from './idempotency-key.entity';

export interface Keyed {
  idempotencyKey: string;
}

/**
 * Runs `work` in one transaction, once per caller and key. The same key with the same input gives the id of the
 * result that stands; parallel calls wait for the first one.
 * @returns the id that `work` gave, now or the first time.
 * @throws IDEMPOTENCY_KEY_REUSED when the key came with another operation or another input.
 */
export function oncePerKey<Input extends Keyed>(
  db: DataSource,
  actor: Actor,
  operation: string,
  input: Input,
  work: (tx: EntityManager) => Promise<string>,
): Promise<string> {
  const callerId = actor.accountId ?? actor.draftId ?? actor.trackedRequestId;
  if (!callerId) throw new DomainError('SIGN_IN_NEEDED');
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  return inTransaction(db, async (tx) => {
    const use = { callerId, key: input.idempotencyKey };
    const written = await tx.query<{ affectedRows: number }>(
      'INSERT IGNORE INTO idempotency_key (callerId, `key`, operation, inputHash) VALUES (?, ?, ?, ?)',
      [callerId, input.idempotencyKey, operation, inputHash],
    );
    if (written.affectedRows === 0)
      return storedResult(await tx.findOneByOrFail(IdempotencyKey, use), operation, inputHash);
    const resultId = await work(tx);
    await tx.update(IdempotencyKey, use, { resultId });
    return resultId;
  });
}

function storedResult(stored: IdempotencyKey, operation: string, inputHash: string): string {
  if (stored.operation !== operation || stored.inputHash !== inputHash || !stored.resultId) {
    throw new DomainError('IDEMPOTENCY_KEY_REUSED');
  }
  return stored.resultId;
}
