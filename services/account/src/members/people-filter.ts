import { IsTypedText, likeWithin, UUID } from '@balorg/common';
import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** By what each list of the people of mailboxes can be narrowed. */
@InputType()
export abstract class PeopleFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  mailboxId?: string;

  /** The person's name or e-mail (of somebody invited, the e-mail alone), the mailbox's address or description. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 80 })
  q?: string;
}

/** Whom a typed query finds, of a query that joins `account`. Either name first, as people type it. */
export const ACCOUNT_MATCHES = `CONCAT(account.givenName, ' ', account.familyName, ' ', account.givenName) LIKE :within
  OR CONVERT(account.email USING utf8mb4) LIKE :within`;

const MAILBOX_MATCHES =
  'CONVERT(mailbox.address USING utf8mb4) LIKE :within OR mailbox.description LIKE :within';

/**
 * Narrows a list whose query joins `mailbox`.
 * @param matches a condition on the person, for `:within`
 */
export function narrowPeople<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  matches: string,
  { ids, mailboxId, q }: PeopleFilter,
): void {
  if (ids) query.andWhere(`${query.alias}.id IN (:...ids)`, { ids: ids.length > 0 ? ids : [''] });
  if (mailboxId) query.andWhere(`${query.alias}.mailboxId = :mailboxId`, { mailboxId });
  if (q) query.andWhere(`(${matches} OR ${MAILBOX_MATCHES})`, { within: likeWithin(q) });
}
