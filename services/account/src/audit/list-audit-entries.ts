import { PageArgs, pageOf, readPage, UUID, type Actor } from '@balorg/common';
import { Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { AuditEntry } from './audit-entry.entity';

export enum AuditResult {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(AuditResult, { name: 'AuditResult' });

const NAME = /^[a-z-]*$/;
const ACTION = /^[a-z-]*(\.[a-z-]*)?$/;
const UNKNOWN = { message: 'CHOICE_UNKNOWN' };

@InputType()
export class AuditEntryFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { ...UNKNOWN, each: true })
  ids?: string[];

  @Field(() => ID, { nullable: true })
  @Matches(UUID, UNKNOWN)
  subjectId?: string;

  @Field(() => String, { nullable: true })
  @MaxLength(40, UNKNOWN)
  @Matches(NAME, UNKNOWN)
  subjectType?: string;

  @Field(() => ID, { nullable: true })
  @Matches(UUID, UNKNOWN)
  actorId?: string;

  @Field(() => String, { nullable: true })
  @MaxLength(80, UNKNOWN)
  @Matches(ACTION, UNKNOWN)
  action?: string;

  @Field(() => AuditResult, { nullable: true })
  result?: AuditResult;

  @Field(() => Date, { nullable: true })
  from?: Date;

  /** Not included. */
  @Field(() => Date, { nullable: true })
  to?: Date;
}

@ArgsType()
export class AuditEntryListArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true })
  @ValidateNested()
  filter?: AuditEntryFilter;
}

export const AuditEntryPage = pageOf(AuditEntry, 'AuditEntryPage');

/** What was done in the actor's regions, in the order of the chain. */
export function listAuditEntries(actor: Actor, args: AuditEntryListArgs) {
  const query = narrowed(inRegionsOf(actor), args.filter ?? {});
  return readPage(AuditEntryPage, query, args, 'entry.sequence');
}

function inRegionsOf({ regions }: Actor): SelectQueryBuilder<AuditEntry> {
  const query = db.getRepository(AuditEntry).createQueryBuilder('entry');
  return regions.length > 0
    ? query.where('entry.regionCode IN (:...regions)', { regions })
    : query.where('1 = 0');
}

function narrowed(query: SelectQueryBuilder<AuditEntry>, filter: AuditEntryFilter) {
  const { ids, subjectId, subjectType, actorId, action, result, from, to } = filter;
  if (ids) query.andWhere(ids.length > 0 ? 'entry.id IN (:...ids)' : '1 = 0', { ids });
  if (subjectId) query.andWhere('entry.subjectId = :subjectId', { subjectId });
  if (subjectType) query.andWhere('entry.subjectType = :subjectType', { subjectType });
  if (actorId) query.andWhere('entry.actorId = :actorId', { actorId });
  if (action) query.andWhere('entry.action = :action', { action });
  if (result) query.andWhere(`entry.result ${result === AuditResult.DONE ? '=' : '<>'} 'DONE'`);
  if (from) query.andWhere('entry.at >= :from', { from });
  if (to) query.andWhere('entry.at < :to', { to });
  return query;
}
