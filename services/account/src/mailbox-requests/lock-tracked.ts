import { DomainError, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { MailboxRequest } from './mailbox-request.entity';

/**
 * Locks the request that this browser follows, for an act of its applicant.
 * @throws NOT_FOUND; STALE_VERSION with its present state.
 */
export async function lockTracked(
  tx: EntityManager,
  { trackedRequestId }: Pick<Actor, 'trackedRequestId'>,
  { version }: { version: number },
): Promise<MailboxRequest> {
  const request = trackedRequestId
    ? await tx.findOne(MailboxRequest, {
        where: { id: trackedRequestId },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!request) throw new DomainError('NOT_FOUND');
  if (request.version !== version) throw new DomainError('STALE_VERSION', { status: request.status });
  return request;
}
