import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

export enum SortOrder {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortOrder, { name: 'SortOrder' });

/** What each list takes. `sortField` is an enum of its own in each list: only indexed sorts are offered. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(10_000)
  page!: number;

  @Field(() => Int, { defaultValue: 25 })
  @Min(1)
  @Max(100)
  perPage!: number;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC })
  sortOrder!: SortOrder;
}

const literally = (typed: string) => typed.replaceAll(/[\\%_]/g, '\\$&');

/** A LIKE pattern that finds what was typed, letter by letter, anywhere in a text. */
export const likeWithin = (typed: string): string => `%${literally(typed)}%`;

/** As `likeWithin`, at the beginning of a text. */
export const likeStart = (typed: string): string => `${literally(typed)}%`;

/** Rows to leave out and rows to take, for a query. */
export const slice = ({ page, perPage }: PageArgs) => ({ skip: (page - 1) * perPage, take: perPage });

/**
 * Reads one page of a query's rows.
 * @param columns what they are ordered by; the last one tells any two rows apart, so that no row stands on two pages.
 */
export async function readPage<Row extends ObjectLiteral, Page>(
  Page: new (items: Row[], count: () => Promise<number>) => Page,
  query: SelectQueryBuilder<Row>,
  args: PageArgs,
  ...columns: string[]
): Promise<Page> {
  const { skip, take } = slice(args);
  const page = query.clone().offset(skip).limit(take);
  for (const column of columns) page.addOrderBy(column, args.sortOrder);
  return new Page(await page.getMany(), () => query.getCount());
}

/** The type of a page of `item`: its rows, and their total number, counted only when it is asked for. */
export function pageOf<Item extends object>(item: ClassType<Item>, name: string) {
  @ObjectType(name)
  class Page {
    @Field(() => [item])
    readonly items: Item[];

    constructor(
      items: Item[],
      readonly count: () => Promise<number>,
    ) {
      this.items = items;
    }

    @Field(() => Int)
    total(): Promise<number> {
      return this.count();
    }
  }
  return Page;
}
