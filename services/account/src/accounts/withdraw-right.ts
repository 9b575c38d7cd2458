import { DomainError, Role, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { announceRight } from './announce-right';
import { mayWithdraw, onlyVisibleRights } from './entrusted-right.access';
import { EntrustedRight } from './entrusted-right.entity';
import { keepOneAdministrator } from './keep-one-administrator';

@InputType()
export class WithdrawRightInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Takes a right away; its holder is told, and his next call has it no more.
 * @throws NOT_FOUND, OWN_ACCOUNT for one's own right, LAST_ADMINISTRATOR of the region.
 */
export async function withdrawRight(actor: Actor, input: WithdrawRightInput): Promise<void> {
  const { id } = input;
  const action = 'right.withdraw';
  const done = () =>
    oncePerKey(db, actor, action, input, async (tx) => {
      const right = await onlyVisibleRights(tx.createQueryBuilder(EntrustedRight, 'entrusted'), actor)
        .andWhere('entrusted.id = :id', { id })
        .getOne();
      if (!right) throw new DomainError('NOT_FOUND');
      if (!mayWithdraw(actor, right)) throw new DomainError('OWN_ACCOUNT');
      const { accountId, role, regionCode } = right;
      if (role === Role.GRADES_ADMINISTRATOR) await keepOneAdministrator(tx, regionCode, accountId);
      if ((await tx.delete(EntrustedRight, { id })).affected !== 1) throw new DomainError('NOT_FOUND');
      await announceRight(tx, right, 'WITHDRAWN');
      await recordAudit(tx, actor, {
        action,
        subjectType: 'account',
        subjectId: accountId,
        regionCode,
        facts: { role, identifier: right.identifier },
      });
      return id;
    });
  await auditRefusals(actor, { action, subjectType: 'right', subjectId: id }, done);
}
