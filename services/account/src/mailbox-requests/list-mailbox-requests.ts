import {
  IsTypedText,
  likeStart,
  likeWithin,
  pageOf,
  PageArgs,
  readPage,
  UUID,
  type Actor,
} from '@balorg/common';
import { regions } from '@balorg/reference';
import { IsAscii, IsIn, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { MailboxRequestStatus } from './mailbox-request-status';
import { onlyVisible } from './mailbox-request.access';
import { MailboxRequest } from './mailbox-request.entity';

export enum MailboxRequestSort {
  DECIDE_BEFORE = 'DECIDE_BEFORE',
  SUBMITTED_AT = 'SUBMITTED_AT',
  REFERENCE = 'REFERENCE',
}
registerEnumType(MailboxRequestSort, { name: 'MailboxRequestSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = {
  [MailboxRequestSort.DECIDE_BEFORE]: 'decideBefore',
  [MailboxRequestSort.SUBMITTED_AT]: 'submittedAt',
  [MailboxRequestSort.REFERENCE]: 'reference',
};

@InputType()
export class MailboxRequestFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  @Field(() => [MailboxRequestStatus], { nullable: true })
  status?: MailboxRequestStatus[];

  @Field(() => ID, { nullable: true })
  @IsIn(regions.map(({ code }) => code), { message: 'CHOICE_UNKNOWN' })
  regionCode?: string;

  /** Reference, description, social name or identifier. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 80 })
  q?: string;

  /** Of the structure, the whole number. */
  @Field(() => String, { nullable: true })
  @IsAscii({ message: 'IDENTIFIER_INVALID' })
  @IsTypedText({ max: 14 })
  identifier?: string;

  @Field(() => ID, { nullable: true })
  @IsTypedText({ max: 16 })
  professionKey?: string;

  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  assigneeId?: string;

  @Field(() => Boolean, { nullable: true })
  unassigned?: boolean;

  @Field(() => Boolean, { nullable: true })
  duplicate?: boolean;

  @Field(() => Date, { nullable: true })
  dueBefore?: Date;
}

@ArgsType()
export class MailboxRequestListArgs extends PageArgs {
  @Field(() => MailboxRequestSort, { defaultValue: MailboxRequestSort.DECIDE_BEFORE })
  sortField!: MailboxRequestSort;

  @Field(() => MailboxRequestFilter, { nullable: true })
  @ValidateNested()
  filter?: MailboxRequestFilter;
}

export const MailboxRequestPage = pageOf(MailboxRequest, 'MailboxRequestPage');

/** The queue, and any other cut of the requests that the actor may see. */
export function listMailboxRequests(actor: Actor, args: MailboxRequestListArgs) {
  const query = onlyVisible(db.getRepository(MailboxRequest).createQueryBuilder('request'), actor);
  applyFilter(query, args.filter ?? {});
  return readPage(MailboxRequestPage, query, args, `request.${COLUMNS[args.sortField]}`, 'request.id');
}

function applyFilter(query: SelectQueryBuilder<MailboxRequest>, filter: MailboxRequestFilter) {
  const { ids, status, regionCode, q, identifier, professionKey } = filter;
  const { assigneeId, unassigned, duplicate, dueBefore } = filter;
  if (ids) query.andWhere('request.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (status?.length) query.andWhere('request.status IN (:...status)', { status });
  if (regionCode) query.andWhere('request.regionCode = :regionCode', { regionCode });
  if (identifier) query.andWhere('request.identifier = :identifier', { identifier });
  if (professionKey) query.andWhere('request.managerProfessionKey = :professionKey', { professionKey });
  if (assigneeId) query.andWhere('request.assigneeId = :assigneeId', { assigneeId });
  if (unassigned) query.andWhere('(request.assigneeId IS NULL OR request.claimedUntil <= UTC_TIMESTAMP(3))');
  if (duplicate) query.andWhere('request.duplicateCount > 0');
  if (dueBefore) query.andWhere('request.decideBefore < :dueBefore', { dueBefore });
  if (q) query.andWhere(matching(q));
}

const matching = (q: string) =>
  new Brackets((either) =>
    either
      .where('CONVERT(request.reference USING utf8mb4) LIKE :start', { start: likeStart(q) })
      .orWhere('request.identifier LIKE :start')
      .orWhere('request.description LIKE :within', { within: likeWithin(q) })
      .orWhere('request.socialName LIKE :within'),
  );
