import { pageOf, PageArgs, readPage, type Actor } from '@balorg/common';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { db } from '../db';
import { onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Invitation, InvitationStatus } from './invitation.entity';
import { narrowPeople, PeopleFilter } from './people-filter';

export enum InvitationSort {
  SENT_AT = 'SENT_AT',
}
registerEnumType(InvitationSort, { name: 'InvitationSort' });

// Apart from the enum: a default that the schema states arrives as the enum's key.
const COLUMNS = { [InvitationSort.SENT_AT]: 'sentAt' };

@InputType()
export class InvitationFilter extends PeopleFilter {
  @Field(() => InvitationStatus, { nullable: true })
  status?: InvitationStatus;
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
  const { status, ...filter } = args.filter ?? {};
  narrowPeople(query, 'CONVERT(invitation.email USING utf8mb4) LIKE :within', filter);
  if (status) query.andWhere(STATUS[status]);
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
