import { DomainError, orOfStructures, UUID, type Actor } from '@balorg/common';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { MailboxRequest } from './mailbox-request.entity';
import { MailboxRequestStatus } from './mailbox-request-status';

/**
 * GRADeS administrators see the requests of the regions entrusted to them, structure administrators those of their
 * structures; nobody sees a draft. A request of others is not there.
 */
export function onlyVisible(query: SelectQueryBuilder<MailboxRequest>, { regions, structures }: Actor) {
  return query.andWhere('request.status <> :draft', { draft: MailboxRequestStatus.DRAFT }).andWhere(
    new Brackets((either) => {
      either.where('1 = 0');
      if (regions.length > 0) either.orWhere('request.regionCode IN (:...regions)', { regions });
      orOfStructures(either, 'request', structures);
    }),
  );
}

/**
 * Locks a request for a decision of one of its region's administrators.
 * @throws NOT_FOUND, OWN_REQUEST (nobody decides his own), CLAIMED_BY_ANOTHER, STALE_VERSION with what was done since.
 */
export async function findForDecision(
  tx: EntityManager,
  actor: Actor,
  { id, version }: { id: string; version?: number },
) {
  if (!UUID.test(id)) throw new DomainError('NOT_FOUND');
  const request = await onlyVisible(tx.createQueryBuilder(MailboxRequest, 'request'), {
    ...actor,
    structures: [],
  })
    .andWhere('request.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
  if (!request) throw new DomainError('NOT_FOUND');
  if (request.linkedAccountId === actor.accountId) throw new DomainError('OWN_REQUEST');
  if (version !== undefined && version !== request.version) {
    throw new DomainError('STALE_VERSION', {
      status: request.status,
      changedAt: request.changedAt.toISOString(),
    });
  }
  if (version !== undefined && request.isClaimedByAnother(actor.accountId)) {
    throw new DomainError('CLAIMED_BY_ANOTHER', { until: request.claimedUntil?.toISOString() ?? null });
  }
  return request;
}
