import { IsTypedText, likeWithin, pageOf, PageArgs, readPage, UUID, type Actor } from '@balorg/common';
import { Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { db } from '../db';
import { onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Invitation, InvitationStatus } from './invitation.entity';

export enum InvitationSort {
  SENT_AT = 'SENT_AT',
}
registerEnumType(InvitationSort, { name: 'InvitationSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [InvitationSort.SENT_AT]: 'sentAt' };

@InputType()
export class InvitationFilter {
  @Field(() => [ID], { nullable: true })
  @Matches(UUID, { each: true, message: 'CHOICE_UNKNOWN' })
  ids?: string[];

  @Field(() => InvitationStatus, { nullable: true })
  status?: InvitationStatus;

  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  mailboxId?: string;

  /** The invited address, the mailbox's address or description. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 80 })
  q?: string;
}

@ArgsType()
export class InvitationListArgs extends PageArgs {
  @Field(() => InvitationSort, { defaultValue: InvitationSort.SENT_AT })
  sortField!: InvitationSort;

  @Field(() => InvitationFilter, { nullable: true })
  @ValidateNested()
  filter?: InvitationFilter;
}

export const InvitationPage = pageOf(Invitation, 'InvitationPage');

/**
 * Who was asked to open the mailboxes that an administrator keeps. Not of those that he merely opens himself: an
 * invitation names somebody who is no member.
 */
export function listInvitations(actor: Actor, args: InvitationListArgs) {
  const invitations = db
    .getRepository(Invitation)
    .createQueryBuilder('invitation')
    .innerJoin(Mailbox, 'mailbox', 'mailbox.id = invitation.mailboxId');
  const query = onlyVisible(invitations, { ...actor, accountId: null });
  applyFilter(query, args.filter ?? {});
  return readPage(InvitationPage, query, args, `invitation.${COLUMNS[args.sortField]}`, 'invitation.id');
}

/** `EXPIRED` is a matter of time, not of a column. */
const STATUS = {
  [InvitationStatus.PENDING]:
    "invitation.decidedStatus = 'PENDING' AND invitation.expiresAt > UTC_TIMESTAMP(3)",
  [InvitationStatus.EXPIRED]:
    "invitation.decidedStatus = 'PENDING' AND invitation.expiresAt <= UTC_TIMESTAMP(3)",
  [InvitationStatus.ACCEPTED]: "invitation.decidedStatus = 'ACCEPTED'",
  [InvitationStatus.REVOKED]: "invitation.decidedStatus = 'REVOKED'",
};

const MATCHES = `(CONVERT(invitation.email USING utf8mb4) LIKE :within
  OR CONVERT(mailbox.address USING utf8mb4) LIKE :within OR mailbox.description LIKE :within)`;

function applyFilter(query: SelectQueryBuilder<Invitation>, { ids, status, mailboxId, q }: InvitationFilter) {
  if (ids) query.andWhere('invitation.id IN (:...ids)', { ids: ids.length > 0 ? ids : [''] });
  if (status) query.andWhere(STATUS[status]);
  if (mailboxId) query.andWhere('invitation.mailboxId = :mailboxId', { mailboxId });
  if (q) query.andWhere(MATCHES, { within: likeWithin(q) });
}
