import { DomainError } from '@balorg/common';
import { Not, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { Member, MemberRole } from './member.entity';

/**
 * Somebody else than this manager must be able to manage the mailbox: one whose account is disabled cannot. The caller
 * has locked the mailbox, so that two managers who leave at once cannot both go.
 * @throws LAST_MANAGER
 */
export async function keepOneManager(tx: EntityManager, mailboxId: string, accountId: string): Promise<void> {
  const others = await tx
    .createQueryBuilder(Member, 'member')
    .innerJoin(Account, 'account', "account.id = member.accountId AND account.status = 'ACTIVE'")
    .where({ mailboxId, role: MemberRole.MANAGER, present: true, accountId: Not(accountId) })
    .getCount();
  if (others === 0) throw new DomainError('LAST_MANAGER');
}
