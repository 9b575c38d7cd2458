import type { EntityManager } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { Member, MemberRole } from './member.entity';

/**
 * Those who may open a mailbox, or could while it was not suspended, in these roles: whom a mail about it goes to. A
 * disabled account opens nothing anyway.
 */
export async function peopleOf(tx: EntityManager, mailboxId: string, roles = Object.values(MemberRole)) {
  const people = await tx
    .createQueryBuilder(Account, 'account')
    .innerJoin(Member, 'member', 'member.accountId = account.id AND member.present = 1')
    .where('member.mailboxId = :mailboxId', { mailboxId })
    .andWhere('member.role IN (:...roles)', { roles })
    .andWhere({ status: AccountStatus.ACTIVE })
    .orderBy('account.id')
    .getMany();
  return people.map(({ id, email }) => ({ id, email, proven: true }));
}
