import { DomainError, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { onlyVisible } from './account.access';
import { Account } from './account.entity';
import { AccountAction, allowedActions } from './allowed-actions';

@InputType()
export class AccountActInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

const AUDITED_AS = {
  [AccountAction.VERIFY_RPPS]: 'account.verify-rpps',
  [AccountAction.DISABLE]: 'account.disable',
  [AccountAction.ENABLE]: 'account.enable',
};

/**
 * One act of a GRADeS administrator over somebody's account: locked, once per key, audited.
 * @throws NOT_FOUND, OWN_ACCOUNT (nobody acts over his own), FORBIDDEN for what `allowedActions` does not name.
 */
export async function overAccount<Input extends AccountActInput>(
  actor: Actor,
  what: AccountAction,
  input: Input,
  change: (tx: EntityManager, account: Account) => Promise<void>,
): Promise<Account> {
  const act = { action: AUDITED_AS[what], subjectType: 'account', subjectId: input.id };
  const done = () =>
    oncePerKey(db, actor, act.action, input, async (tx) => {
      const account = await onlyVisible(tx.createQueryBuilder(Account, 'account'), actor)
        .andWhere('account.id = :id', { id: input.id })
        .setLock('pessimistic_write')
        .getOne();
      if (!account) throw new DomainError('NOT_FOUND');
      if (account.id === actor.accountId) throw new DomainError('OWN_ACCOUNT');
      if (!allowedActions(actor, account).includes(what)) throw new DomainError('FORBIDDEN');
      await change(tx, account);
      await recordAudit(tx, actor, { ...act, regionCode: account.regionCode });
      return account.id;
    });
  const id = await auditRefusals(actor, act, done);
  return db.getRepository(Account).findOneByOrFail({ id });
}
