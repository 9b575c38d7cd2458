import { DomainError, UUID } from '@balorg/common';
import type { EntityManager, FindOperator } from 'typeorm';
import type { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

/** @throws NOT_FOUND for a request or draft that is not linked to this account, or is in another state. */
export async function requireMine(
  tx: EntityManager,
  accountId: string | null,
  id: string,
  status: MailboxRequestStatus | FindOperator<MailboxRequestStatus>,
): Promise<void> {
  const isMine =
    accountId !== null &&
    UUID.test(id) &&
    (await tx.existsBy(MailboxRequest, { id, linkedAccountId: accountId, status }));
  if (!isMine) throw new DomainError('NOT_FOUND');
}
