import type { Actor } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { db } from '../db';
import { onlyLive } from './session.access';
import { Session, SessionKind } from './session.entity';

/** A place where somebody is signed in. */
@ObjectType()
export class MySession {
  @Field(() => ID)
  id!: string;

  /** "Firefox, Windows"; null where the browser did not name itself. */
  @Field(() => String, { nullable: true })
  device!: string | null;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => Date)
  lastSeenAt!: Date;

  /** It ends then in any case, and earlier without a call. */
  @Field(() => Date)
  endsAt!: Date;

  /** The one that asks. */
  @Field(() => Boolean)
  current!: boolean;
}

/** Where the actor is signed in now, the last used first. */
export async function listSessions({ accountId, sessionId }: Actor): Promise<MySession[]> {
  const sessions = await onlyLive(db.getRepository(Session).createQueryBuilder('session'))
    .andWhere('session.kind = :kind AND session.accountId = :accountId', {
      kind: SessionKind.ACCOUNT,
      accountId,
    })
    .orderBy('session.lastSeenAt', 'DESC')
    .addOrderBy('session.id', 'DESC')
    .getMany();
  return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
}
