import { DomainError, IsTypedText, newId, Role, type Actor } from '@balorg/common';
import { regions } from '@balorg/reference';
import { IsIn, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsNull, type EntityManager } from 'typeorm';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit, type Author } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { StructureIdentifierTypes } from '../mailbox-requests/form-fields';
import { Account, AccountStatus } from './account.entity';
import { announceRight } from './announce-right';
import { entrustableBy, readWish, type Entrustable } from './entrustable-by';
import { EntrustedRight, type EntrustedRole } from './entrusted-right.entity';

@InputType()
export class EntrustRightInput {
  /** Of the account that gets the right. */
  @Field(() => String)
  @IsTypedText({ max: 254 })
  email!: string;

  @Field(() => Role)
  @IsIn([Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR], { message: 'CHOICE_UNKNOWN' })
  role!: EntrustedRole;

  /** One of the actor's, for a GRADeS administrator; a structure administrator's is that of his own right. */
  @Field(() => ID, { nullable: true })
  @IsIn(regions.map(({ code }) => code), { message: 'CHOICE_UNKNOWN' })
  regionCode?: string | null;

  /** The structure, for a structure administrator. */
  @Field(() => StructureIdentifierTypes, { nullable: true })
  identifierType?: keyof typeof StructureIdentifierTypes | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 30 })
  identifier?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Entrusts an account with a right, and tells its owner.
 * @throws INVALID_INPUT by field; FORBIDDEN for a region or structure that is not the actor's; ACCOUNT_NOT_FOUND when no
 * open account has that e-mail.
 */
export async function entrustRight(actor: Actor, input: EntrustRightInput): Promise<EntrustedRight> {
  const { email, wish } = readWish(input);
  const action = 'right.entrust';
  const done = () =>
    oncePerKey(db, actor, action, input, async (tx) => {
      const right = await entrustableBy(tx, actor, wish);
      const account = await tx.findOneBy(Account, { email, status: AccountStatus.ACTIVE });
      if (!account) throw new DomainError('ACCOUNT_NOT_FOUND');
      return entrust(tx, actor, account.id, right);
    });
  // Whom it was meant for was not looked up: the trace of a refusal stands with who tried.
  const tried = {
    action,
    subjectType: 'account',
    subjectId: actor.accountId ?? '',
    facts: { role: input.role },
  };
  const id = await auditRefusals(actor, tried, done);
  const right = await db.getRepository(EntrustedRight).findOneBy({ id });
  // The same key again, after the right was withdrawn.
  if (!right) throw new DomainError('NOT_FOUND');
  return right;
}

/** Writes a right down, tells its holder and audits it; one that is there already stays as it is. @returns its id */
export async function entrust(
  tx: EntityManager,
  author: Author,
  accountId: string,
  right: Entrustable,
): Promise<string> {
  // Two who entrust the same at once give it once.
  await tx.findOneOrFail(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
  const { role, regionCode, identifierType, identifier } = right;
  const known = await tx.findOneBy(EntrustedRight, {
    accountId,
    role,
    regionCode: regionCode ?? IsNull(),
    identifierType: identifierType ?? IsNull(),
    identifier: identifier ?? IsNull(),
  });
  if (known) return known.id;
  const given = { ...right, id: newId(), accountId };
  await tx.insert(EntrustedRight, given);
  await announceRight(tx, given, 'ENTRUSTED');
  await recordAudit(tx, author, {
    action: 'right.entrust',
    subjectType: 'account',
    subjectId: accountId,
    regionCode,
    facts: { role, identifier },
  });
  return given.id;
}
