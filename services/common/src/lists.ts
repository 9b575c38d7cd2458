import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';

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

/** Rows to leave out and rows to take, for a query. */
export const slice = ({ page, perPage }: PageArgs) => ({ skip: (page - 1) * perPage, take: perPage });

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
