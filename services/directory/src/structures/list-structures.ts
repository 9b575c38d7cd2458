import { IsKey, IsTypedText, PageArgs, pageOf, readPage } from '@balorg/common';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { In } from 'typeorm';
import { db } from '../db';
import { searchExpression } from '../text-search/indexed-text';
import { Structure, StructureKind } from './structure.entity';

@InputType()
export class StructureFilter {
  /** Words of the name, the town, the postcode or the number, in any order, from their beginning. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 200 })
  q?: string | null;

  @Field(() => String, { nullable: true })
  @IsKey(5)
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  @IsKey(3)
  departmentCode?: string | null;

  @Field(() => StructureKind, { nullable: true })
  kind?: StructureKind | null;

  @Field(() => [ID], { nullable: true })
  @IsKey(14, { each: true })
  @ArrayMaxSize(100, { message: 'TOO_LONG' })
  ids?: string[] | null;
}

@ArgsType()
export class StructureArgs extends PageArgs {
  @Field(() => StructureFilter, { defaultValue: {} })
  @ValidateNested()
  filter!: StructureFilter;
}

export const StructurePage = pageOf(Structure, 'StructurePage');

/** Structures by name. A search without a word that could be found gives nothing rather than everything. */
export function listStructures(args: StructureArgs) {
  const { q, postcode, departmentCode, kind, ids } = args.filter;
  const query = db.manager.createQueryBuilder(Structure, 'structure');
  if (q != null)
    query.andWhere('MATCH(structure.searchText) AGAINST (:words IN BOOLEAN MODE)', {
      words: searchExpression(q) ?? '',
    });
  if (postcode != null) query.andWhere({ postcode });
  if (departmentCode != null) query.andWhere({ departmentCode });
  if (kind != null) query.andWhere({ kind });
  if (ids != null) query.andWhere({ id: In(ids) });
  return readPage(StructurePage, query, args, 'structure.name', 'structure.id');
}
