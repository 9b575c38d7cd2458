import { Role, type Actor } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { db } from '../db';
import { StructureIdentifierTypes } from '../mailbox-requests/form-fields';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { openableBy, suspendedFor } from '../mailboxes/mailbox.access';
import { MemberRole } from '../members/member.entity';
import { Session } from '../sessions/session.entity';
import { Account } from './account.entity';

@ObjectType()
export class MyMailbox {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayAddress!: string;

  @Field(() => String)
  description!: string;

  @Field(() => MemberRole)
  role!: MemberRole;
}

/** A mailbox that one would open, were it not suspended. */
@ObjectType()
export class SuspendedMailbox {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayAddress!: string;

  @Field(() => String)
  description!: string;

  @Field(() => Date, { nullable: true })
  statusChangedAt!: Date | null;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;
}

/** A structure that somebody administers, by the identifier his right is bound to. */
@ObjectType()
export class StructureRight {
  @Field(() => ID)
  regionCode!: string;

  @Field(() => StructureIdentifierTypes)
  identifierType!: keyof typeof StructureIdentifierTypes;

  @Field(() => String)
  identifier!: string;
}

@ObjectType()
export class Me {
  @Field(() => Account)
  account!: Account;

  /** Whose service desk to ask: that of the region where the account was opened. */
  @Field(() => ID, { nullable: true })
  regionCode!: string | null;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => [ID])
  regions!: string[];

  @Field(() => [StructureRight])
  structures!: StructureRight[];

  @Field(() => [MyMailbox])
  mailboxes!: MyMailbox[];

  @Field(() => [SuspendedMailbox])
  suspendedMailboxes!: SuspendedMailbox[];

  /** The mailbox chosen by "Changer de compte"; null on the individual account. */
  @Field(() => Mailbox, { nullable: true })
  currentMailbox!: Mailbox | null;
}

/** The signed-in person, what he administers and which mailboxes he may open; null for a visitor. */
export async function findMe(actor: Actor): Promise<Me | null> {
  const { accountId, sessionId, roles, regions, structures } = actor;
  if (!accountId || !sessionId) return null;
  const account = await db.getRepository(Account).findOneByOrFail({ id: accountId });
  const openable = await openableBy(db.manager, accountId);
  const session = await db.getRepository(Session).findOneBy({ id: sessionId });
  const current = openable.find(({ mailbox }) => mailbox.id === session?.mailboxId);
  return {
    account,
    regionCode: account.regionCode,
    roles: roles.filter((role) => role !== Role.ANYONE),
    regions,
    structures,
    mailboxes: openable.map(({ mailbox: { id, displayAddress, description }, role }) => ({
      id,
      displayAddress,
      description,
      role,
    })),
    suspendedMailboxes: await suspendedFor(db.manager, accountId),
    currentMailbox: current?.mailbox ?? null,
  };
}
