import { IsTypedText, pageOf, PageArgs, readPage, UUID, type Actor } from '@balorg/common';
import { Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { HOLDS_A_RIGHT, onlyVisible } from './account.access';
import { Account, AccountKind, AccountStatus, RppsStatus } from './account.entity';
import { matchingPerson } from './matching-person';

export enum AccountSort {
  FAMILY_NAME = 'FAMILY_NAME',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(AccountSort, { name: 'AccountSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [AccountSort.FAMILY_NAME]: 'familyName', [AccountSort.CREATED_AT]: 'createdAt' };

@InputType()
export class AccountFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  /** Beginning of a name or of an e-mail, or a whole RPPS. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 254 })
  q?: string;

  @Field(() => [AccountKind], { nullable: true })
  kind?: AccountKind[];

  @Field(() => [AccountStatus], { nullable: true })
  status?: AccountStatus[];

  @Field(() => [RppsStatus], { nullable: true })
  rppsStatus?: RppsStatus[];

  /** True: only those who administer something in the actor's regions. */
  @Field(() => Boolean, { nullable: true })
  administrators?: boolean;
}

@ArgsType()
export class AccountListArgs extends PageArgs {
  @Field(() => AccountSort, { defaultValue: AccountSort.FAMILY_NAME })
  sortField!: AccountSort;

  @Field(() => AccountFilter, { nullable: true })
  @ValidateNested()
  filter?: AccountFilter;
}

export const AccountPage = pageOf(Account, 'AccountPage');

/** The accounts that a GRADeS administrator sees. */
export function listAccounts(actor: Actor, args: AccountListArgs) {
  const query = onlyVisible(db.getRepository(Account).createQueryBuilder('account'), actor);
  applyFilter(query, args.filter ?? {});
  return readPage(AccountPage, query, args, `account.${COLUMNS[args.sortField]}`, 'account.id');
}

function applyFilter(query: SelectQueryBuilder<Account>, filter: AccountFilter) {
  const { ids, q, kind, status, rppsStatus, administrators } = filter;
  if (ids) query.andWhere('account.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (kind?.length) query.andWhere('account.kind IN (:...kind)', { kind });
  if (status?.length) query.andWhere('account.status IN (:...status)', { status });
  if (rppsStatus?.length) query.andWhere('account.rppsStatus IN (:...rppsStatus)', { rppsStatus });
  if (administrators) query.andWhere(HOLDS_A_RIGHT);
  if (q) query.andWhere(matchingPerson(q));
}
