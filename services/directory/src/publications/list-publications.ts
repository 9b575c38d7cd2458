import { IsKey, IsTypedText, PageArgs, pageOf, readPage, UUID, type Actor } from '@balorg/common';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Brackets, In } from 'typeorm';
import { db } from '../db';
import { searchExpression } from '../text-search/indexed-text';
import { PublicationChannel } from './publication-channel';
import { PublicationStatus } from './publication-status';
import { visibleTo } from './publication.access';
import { LATE_SQL, Publication } from './publication.entity';

export enum PublicationSort {
  PUBLISH_BEFORE = 'PUBLISH_BEFORE',
  CHANGED_AT = 'CHANGED_AT',
}
registerEnumType(PublicationSort, { name: 'PublicationSort' });

const SORT_COLUMNS: Readonly<Record<PublicationSort, string>> = {
  PUBLISH_BEFORE: 'publication.publishBefore',
  CHANGED_AT: 'publication.changedAt',
};

@InputType()
export class PublicationFilter {
  @Field(() => [PublicationStatus], { nullable: true })
  status?: PublicationStatus[] | null;

  @Field(() => ID, { nullable: true })
  @IsKey(3)
  regionCode?: string | null;

  @Field(() => Boolean, { nullable: true })
  late?: boolean | null;

  @Field(() => PublicationChannel, { nullable: true })
  channel?: PublicationChannel | null;

  @Field(() => [ID], { nullable: true })
  @IsKey(36, { each: true })
  @ArrayMaxSize(100, { message: 'TOO_LONG' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 200 })
  q?: string | null;
}

@ArgsType()
export class PublicationArgs extends PageArgs {
  @Field(() => PublicationSort, { defaultValue: PublicationSort.PUBLISH_BEFORE })
  sortField!: PublicationSort;

  @Field(() => PublicationFilter, { defaultValue: {} })
  @ValidateNested()
  filter!: PublicationFilter;
}

export const PublicationPage = pageOf(Publication, 'PublicationPage');

/** The publications of the actor's regions. */
export function listPublications(actor: Actor, args: PublicationArgs) {
  const query = filtered(actor, args.filter);
  return readPage(PublicationPage, query, args, SORT_COLUMNS[args.sortField], 'publication.id');
}

function filtered(actor: Actor, { status, regionCode, late, channel, ids, q }: PublicationFilter) {
  const query = db.manager
    .createQueryBuilder(Publication, 'publication')
    .innerJoinAndSelect('publication.entry', 'entry')
    .where(visibleTo(actor));
  if (status != null) query.andWhere({ status: In(status) });
  if (regionCode != null) query.andWhere({ regionCode });
  if (channel != null) query.andWhere({ channel });
  if (ids != null) query.andWhere({ id: In(ids) });
  if (late != null)
    query.andWhere(new Brackets((where) => where.where(late ? LATE_SQL : `NOT (${LATE_SQL})`)));
  if (q != null)
    query.andWhere('MATCH(entry.searchText) AGAINST (:words IN BOOLEAN MODE)', {
      words: searchExpression(q) ?? '',
    });
  return query;
}

/** Null for an unknown one, and for one of another region. */
export async function findPublication(actor: Actor, id: string): Promise<Publication | null> {
  if (!UUID.test(id)) return null;
  return db.manager.findOne(Publication, { where: { id, ...visibleTo(actor) }, relations: { entry: true } });
}
