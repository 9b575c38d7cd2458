import { anonymous, Role, type Actor } from '@balorg/common';
import { Directive, Field, InputType } from 'type-graphql';
import { In } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { EntrustedRight } from '../accounts/entrusted-right.entity';
import { db } from '../db';
import { onlyLive } from './session.access';
import { Session, SessionKind } from './session.entity';
import { hashToken } from './tokens';

@InputType()
@Directive('@inaccessible')
export class ActorTokens {
  @Field(() => String, { nullable: true })
  session?: string | null;

  @Field(() => String, { nullable: true })
  draft?: string | null;

  @Field(() => String, { nullable: true })
  tracking?: string | null;
}

/** Who a visitor is, by what the cookies open. Rights are read each time, so that a right taken away is gone at once. */
export async function actorOf({ session, draft, tracking }: ActorTokens): Promise<Actor> {
  const sessions = await findLiveSessions([session, draft, tracking].filter((token) => token != null));
  const of = (kind: SessionKind, token?: string | null) =>
    sessions.find((live) => live.kind === kind && token && live.tokenHash === hashToken(token));
  const actor = anonymous();
  actor.draftId = of(SessionKind.DRAFT, draft)?.requestId ?? null;
  actor.trackedRequestId = of(SessionKind.TRACKING, tracking)?.requestId ?? null;
  if (actor.draftId || actor.trackedRequestId) actor.roles.push(Role.APPLICANT);
  const signedIn = of(SessionKind.ACCOUNT, session);
  return signedIn?.accountId ? withRights(actor, signedIn.id, signedIn.accountId) : actor;
}

const MINUTE_MS = 60_000;

async function findLiveSessions(tokens: string[]): Promise<Session[]> {
  if (tokens.length === 0) return [];
  const live = await onlyLive(db.getRepository(Session).createQueryBuilder('session'))
    .andWhere({ tokenHash: In(tokens.map(hashToken)) })
    .getMany();
  // Once a minute is exact enough for ends counted in minutes, and spares a statement for each call.
  const resting = live.filter(({ lastSeenAt }) => lastSeenAt.getTime() < Date.now() - MINUTE_MS);
  if (resting.length > 0) {
    await db.query('UPDATE session SET lastSeenAt = UTC_TIMESTAMP(3) WHERE id IN (?)', [
      resting.map(({ id }) => id),
    ]);
  }
  return live;
}

const OF_A_VISITOR = [Role.ANYONE, Role.APPLICANT];

/** The visitor as an account's owner, with every right entrusted to it; nothing more than before when it is disabled. */
export async function withRights(visitor: Actor, sessionId: string, accountId: string): Promise<Actor> {
  const [active, rights] = await Promise.all([
    db.getRepository(Account).existsBy({ id: accountId, status: AccountStatus.ACTIVE }),
    db.getRepository(EntrustedRight).findBy({ accountId }),
  ]);
  if (!active) return visitor;
  const actor: Actor = {
    ...visitor,
    accountId,
    sessionId,
    roles: [...visitor.roles.filter((role) => OF_A_VISITOR.includes(role)), Role.ACCOUNT_HOLDER],
    regions: [],
    structures: [],
  };
  for (const right of rights) {
    if (!actor.roles.includes(right.role)) actor.roles.push(right.role);
    const { role, regionCode, identifierType, identifier } = right;
    if (role === Role.GRADES_ADMINISTRATOR && regionCode) actor.regions.push(regionCode);
    if (role === Role.STRUCTURE_ADMINISTRATOR && regionCode && identifierType && identifier)
      actor.structures.push({ regionCode, identifierType, identifier });
  }
  return actor;
}
