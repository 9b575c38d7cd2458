import { IsTypedText, likeWithin, pageOf, PageArgs, readPage, UUID, type Actor } from '@balorg/common';
import { regions } from '@balorg/reference';
import { IsAscii, IsIn, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { onlyVisible } from './mailbox.access';
import { Mailbox, MailboxStatus, PublicationStatus } from './mailbox.entity';

export enum MailboxSort {
  DESCRIPTION = 'DESCRIPTION',
  OPENED_AT = 'OPENED_AT',
}
registerEnumType(MailboxSort, { name: 'MailboxSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [MailboxSort.DESCRIPTION]: 'description', [MailboxSort.OPENED_AT]: 'approvedAt' };

@InputType()
export class MailboxFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  @Field(() => ID, { nullable: true })
  @IsIn(regions.map(({ code }) => code), { message: 'CHOICE_UNKNOWN' })
  regionCode?: string;

  @Field(() => [MailboxStatus], { nullable: true })
  status?: MailboxStatus[];

  @Field(() => [PublicationStatus], { nullable: true })
  publicationStatus?: PublicationStatus[];

  @Field(() => String, { nullable: true })
  @IsAscii({ message: 'IDENTIFIER_INVALID' })
  @IsTypedText({ max: 14 })
  identifier?: string;

  /** Address, description or structure. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 80 })
  q?: string;
}

@ArgsType()
export class MailboxListArgs extends PageArgs {
  @Field(() => MailboxSort, { defaultValue: MailboxSort.DESCRIPTION })
  sortField!: MailboxSort;

  @Field(() => MailboxFilter, { nullable: true })
  @ValidateNested()
  filter?: MailboxFilter;
}

export const MailboxPage = pageOf(Mailbox, 'MailboxPage');

export function listMailboxes(actor: Actor, args: MailboxListArgs) {
  const query = onlyVisible(db.getRepository(Mailbox).createQueryBuilder('mailbox'), actor);
  applyFilter(query, args.filter ?? {});
  return readPage(MailboxPage, query, args, `mailbox.${COLUMNS[args.sortField]}`, 'mailbox.id');
}

/** `OPENING` is a matter of time, not of a column. */
const STATUS = {
  [MailboxStatus.OPENING]: "mailbox.decidedStatus = 'ACTIVE' AND mailbox.openedAt > UTC_TIMESTAMP(3)",
  [MailboxStatus.ACTIVE]: "mailbox.decidedStatus = 'ACTIVE' AND mailbox.openedAt <= UTC_TIMESTAMP(3)",
  [MailboxStatus.SUSPENDED]: "mailbox.decidedStatus = 'SUSPENDED'",
  [MailboxStatus.CLOSED]: "mailbox.decidedStatus = 'CLOSED'",
};

function applyFilter(query: SelectQueryBuilder<Mailbox>, filter: MailboxFilter) {
  const { ids, regionCode, status, publicationStatus, identifier, q } = filter;
  if (ids) query.andWhere('mailbox.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (regionCode) query.andWhere('mailbox.regionCode = :regionCode', { regionCode });
  if (status?.length) {
    query.andWhere(new Brackets((either) => status.forEach((wanted) => either.orWhere(STATUS[wanted]))));
  }
  if (publicationStatus?.length)
    query.andWhere('mailbox.publicationStatus IN (:...publicationStatus)', { publicationStatus });
  if (identifier) query.andWhere('mailbox.identifier = :identifier', { identifier });
  if (q) {
    query.andWhere(
      '(CONVERT(mailbox.address USING utf8mb4) LIKE :within OR mailbox.description LIKE :within OR mailbox.structureName LIKE :within)',
      { within: likeWithin(q) },
    );
  }
}
