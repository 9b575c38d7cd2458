import { pageOf, PageArgs, readPage, type Actor } from '@balorg/common';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from './member.entity';
import { ACCOUNT_MATCHES, narrowPeople, PeopleFilter } from './people-filter';

export enum MemberSort {
  ADDED_AT = 'ADDED_AT',
  LAST_ACCESS_AT = 'LAST_ACCESS_AT',
}
registerEnumType(MemberSort, { name: 'MemberSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [MemberSort.ADDED_AT]: 'addedAt', [MemberSort.LAST_ACCESS_AT]: 'lastAccessAt' };

@InputType()
export class MemberFilter extends PeopleFilter {
  @Field(() => MemberRole, { nullable: true })
  role?: MemberRole;
}

@ArgsType()
export class MemberListArgs extends PageArgs {
  @Field(() => MemberSort, { defaultValue: MemberSort.ADDED_AT })
  sortField!: MemberSort;

  @Field(() => MemberFilter, { nullable: true })
  @ValidateNested()
  filter?: MemberFilter;
}

export const MemberPage = pageOf(Member, 'MemberPage');

/** The people who may open the mailboxes that an administrator sees. */
export function listMembers(actor: Actor, args: MemberListArgs) {
  const members = db
    .getRepository(Member)
    .createQueryBuilder('member')
    .innerJoin(Mailbox, 'mailbox', 'mailbox.id = member.mailboxId')
    .innerJoin(Account, 'account', 'account.id = member.accountId')
    .where('member.present = 1');
  const query = onlyVisible(members, actor);
  const { role, ...filter } = args.filter ?? {};
  narrowPeople(query, ACCOUNT_MATCHES, filter);
  if (role) query.andWhere({ role });
  return readPage(MemberPage, query, args, `member.${COLUMNS[args.sortField]}`, 'member.id');
}
