import { Role, type Actor } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { openableBy } from '../mailboxes/mailbox.access';
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

@ObjectType()
export class Me {
  @Field(() => Account)
  account!: Account;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => [ID])
  regions!: string[];

  @Field(() => [MyMailbox])
  mailboxes!: MyMailbox[];

  /** The mailbox chosen by "Changer de compte"; null on the individual account. */
  @Field(() => Mailbox, { nullable: true })
  currentMailbox!: Mailbox | null;
}

/** The signed-in person, what he administers and which mailboxes he may open; null for a visitor. */
export async function findMe({ accountId, sessionId, roles, regions }: Actor): Promise<Me | null> {
  if (!accountId || !sessionId) return null;
  const account = await db.getRepository(Account).findOneByOrFail({ id: accountId });
  const openable = await openableBy(db.manager, accountId);
  const session = await db.getRepository(Session).findOneBy({ id: sessionId });
  const current = openable.find(({ mailbox }) => mailbox.id === session?.mailboxId);
  return {
    account,
    roles: roles.filter((role) => role !== Role.ANYONE),
    regions,
    mailboxes: openable.map(({ mailbox: { id, displayAddress, description }, role }) => ({
      id,
      displayAddress,
      description,
      role,
    })),
    currentMailbox: current?.mailbox ?? null,
  };
}
