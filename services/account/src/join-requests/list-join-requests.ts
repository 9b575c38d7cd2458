import { pageOf, PageArgs, readPage, type Actor } from '@balorg/common';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { ACCOUNT_MATCHES, narrowPeople, PeopleFilter } from '../members/people-filter';
import { JoinRequest, JoinRequestStatus } from './join-request.entity';

export enum JoinRequestSort {
  ASKED_AT = 'ASKED_AT',
}
registerEnumType(JoinRequestSort, { name: 'JoinRequestSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [JoinRequestSort.ASKED_AT]: 'askedAt' };

@InputType()
export class JoinRequestFilter extends PeopleFilter {
  @Field(() => JoinRequestStatus, { nullable: true })
  status?: JoinRequestStatus;
}

@ArgsType()
export class JoinRequestListArgs extends PageArgs {
  @Field(() => JoinRequestSort, { defaultValue: JoinRequestSort.ASKED_AT })
  sortField!: JoinRequestSort;

  @Field(() => JoinRequestFilter, { nullable: true })
  @ValidateNested()
  filter?: JoinRequestFilter;
}

export const JoinRequestPage = pageOf(JoinRequest, 'JoinRequestPage');

/**
 * Who asks to open the mailboxes that an administrator keeps. Not of those that he merely opens himself: it names
 * people who are no members.
 */
export function listJoinRequests(actor: Actor, args: JoinRequestListArgs) {
  const requests = db
    .getRepository(JoinRequest)
    .createQueryBuilder('request')
    .innerJoin(Mailbox, 'mailbox', 'mailbox.id = request.mailboxId')
    .innerJoin(Account, 'account', 'account.id = request.accountId');
  const query = onlyVisible(requests, { ...actor, accountId: null });
  const { status, ...filter } = args.filter ?? {};
  narrowPeople(query, ACCOUNT_MATCHES, filter);
  if (status) query.andWhere({ status });
  return readPage(JoinRequestPage, query, args, `request.${COLUMNS[args.sortField]}`, 'request.id');
}
