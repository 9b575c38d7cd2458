import { DomainError, Role } from '@balorg/common';
import { In, type EntityManager } from 'typeorm';
import { Account, AccountStatus } from './account.entity';
import { EntrustedRight } from './entrusted-right.entity';

/**
 * That a region keeps an administrator who can sign in, without the one who is about to go. Its rights stay locked
 * until the transaction ends, so that two administrators who send each other away cannot both succeed.
 * @throws LAST_ADMINISTRATOR
 */
export async function keepOneAdministrator(
  tx: EntityManager,
  regionCode: string | null,
  leavingId: string,
): Promise<void> {
  if (regionCode === null) return;
  const rights = await tx.find(EntrustedRight, {
    where: { role: Role.GRADES_ADMINISTRATOR, regionCode },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const others = rights.map(({ accountId }) => accountId).filter((accountId) => accountId !== leavingId);
  const active = await tx.countBy(Account, { id: In(others), status: AccountStatus.ACTIVE });
  if (active === 0) throw new DomainError('LAST_ADMINISTRATOR');
}
