import { IsTypedText, pageOf, PageArgs, Role, readPage, UUID, type Actor } from '@balorg/common';
import { regions } from '@balorg/reference';
import { IsAscii, IsIn, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { Account } from './account.entity';
import { onlyVisibleRights } from './entrusted-right.access';
import { EntrustedRight } from './entrusted-right.entity';
import { matchingPerson } from './matching-person';

@InputType()
export class RightFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  /** Of whoever holds it: beginning of a name or of an e-mail, or a whole RPPS. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 254 })
  q?: string;

  @Field(() => Role, { nullable: true })
  role?: Role;

  @Field(() => ID, { nullable: true })
  @IsIn(regions.map(({ code }) => code), { message: 'CHOICE_UNKNOWN' })
  regionCode?: string;

  @Field(() => String, { nullable: true })
  @IsAscii({ message: 'IDENTIFIER_INVALID' })
  @IsTypedText({ max: 14 })
  identifier?: string;
}

@ArgsType()
export class RightListArgs extends PageArgs {
  @Field(() => RightFilter, { nullable: true })
  @ValidateNested()
  filter?: RightFilter;
}

export const RightPage = pageOf(EntrustedRight, 'RightPage');

/** Who administers what, in the order the rights were given: an id grows with time. */
export function listRights(actor: Actor, args: RightListArgs) {
  const all = db
    .getRepository(EntrustedRight)
    .createQueryBuilder('entrusted')
    .innerJoin(Account, 'account', 'account.id = entrusted.accountId');
  const query = onlyVisibleRights(all, actor);
  applyFilter(query, args.filter ?? {});
  return readPage(RightPage, query, args, 'entrusted.id');
}

function applyFilter(query: SelectQueryBuilder<EntrustedRight>, filter: RightFilter) {
  const { ids, q, role, regionCode, identifier } = filter;
  if (ids) query.andWhere('entrusted.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (role) query.andWhere('entrusted.role = :role', { role });
  if (regionCode) query.andWhere('entrusted.regionCode = :regionCode', { regionCode });
  if (identifier) query.andWhere('entrusted.identifier = :identifier', { identifier });
  if (q) query.andWhere(matchingPerson(q));
}
