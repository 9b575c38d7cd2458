import { IsTypedText, likeWithin, pageOf, PageArgs, readPage, UUID, type Actor } from '@balorg/common';
import { Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from './member.entity';

export enum MemberSort {
  ADDED_AT = 'ADDED_AT',
  LAST_ACCESS_AT = 'LAST_ACCESS_AT',
}
registerEnumType(MemberSort, { name: 'MemberSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [MemberSort.ADDED_AT]: 'addedAt', [MemberSort.LAST_ACCESS_AT]: 'lastAccessAt' };

@InputType()
export class MemberFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  @Field(() => MemberRole, { nullable: true })
  role?: MemberRole;

  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  mailboxId?: string;

  /** The person's name or e-mail, the mailbox's address or description. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 80 })
  q?: string;
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
  applyFilter(query, args.filter ?? {});
  return readPage(MemberPage, query, args, `member.${COLUMNS[args.sortField]}`, 'member.id');
}

// Either name first, as people type it.
const MATCHES = `(CONCAT(account.givenName, ' ', account.familyName, ' ', account.givenName) LIKE :within
  OR CONVERT(account.email USING utf8mb4) LIKE :within
  OR CONVERT(mailbox.address USING utf8mb4) LIKE :within OR mailbox.description LIKE :within)`;

function applyFilter(query: SelectQueryBuilder<Member>, { ids, role, mailboxId, q }: MemberFilter) {
  if (ids) query.andWhere('member.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (role) query.andWhere('member.role = :role', { role });
  if (mailboxId) query.andWhere('member.mailboxId = :mailboxId', { mailboxId });
  if (q) query.andWhere(MATCHES, { within: likeWithin(q) });
}
