import { IsKey, IsTypedText, PageArgs, pageOf, readPage, type Actor } from '@balorg/common';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { db } from '../db';
import { searchExpression } from '../text-search/indexed-text';
import { searchableBy } from './directory-entry.access';
import { DirectoryEntry } from './directory-entry.entity';
import { MailboxKind } from './mailbox-kind';

@InputType()
export class DirectoryFilter {
  @Field(() => String, { nullable: true })
  @IsKey(3)
  departmentCode?: string | null;

  @Field(() => String, { nullable: true })
  @IsKey(16)
  professionKey?: string | null;

  @Field(() => ID, { nullable: true })
  @IsKey(3)
  regionCode?: string | null;

  @Field(() => MailboxKind, { nullable: true })
  kind?: MailboxKind | null;
}

@ArgsType()
export class DirectorySearchArgs extends PageArgs {
  @Field(() => String)
  @IsTypedText({ max: 200 })
  q!: string;

  @Field(() => DirectoryFilter, { defaultValue: {} })
  @ValidateNested()
  filter!: DirectoryFilter;
}

export const DirectoryEntryPage = pageOf(DirectoryEntry, 'DirectoryEntryPage');

/** Mailboxes of which each typed word begins a word, by description; accents and the order of words are ignored. */
export function searchDirectory(actor: Actor, args: DirectorySearchArgs) {
  const { departmentCode, professionKey, regionCode, kind } = args.filter;
  const query = db.manager
    .createQueryBuilder(DirectoryEntry, 'entry')
    .where(searchableBy(actor))
    .andWhere('MATCH(entry.searchText) AGAINST (:words IN BOOLEAN MODE)', {
      words: searchExpression(args.q) ?? '',
    });
  if (departmentCode != null) query.andWhere({ departmentCode });
  if (professionKey != null) query.andWhere({ professionKey });
  if (regionCode != null) query.andWhere({ regionCode });
  if (kind != null) query.andWhere({ kind });
  return readPage(DirectoryEntryPage, query, args, 'entry.description', 'entry.mailboxId');
}
