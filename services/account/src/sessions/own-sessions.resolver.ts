import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { endedCookie } from './cookies';
import { endOtherSessions, endSession } from './end-session';
import { listSessions, MySession } from './list-sessions';

@Resolver()
export class OwnSessionsResolver {
  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => [MySession])
  sessions(@Ctx() { actor }: Context) {
    return listSessions(actor);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Boolean)
  async endSession(@Arg('id', () => ID) id: string, @Ctx() { actor, setCookie }: Context) {
    await endSession(actor, id);
    if (id === actor.sessionId) setCookie(endedCookie('session'));
    return true;
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Int)
  endOtherSessions(@Ctx() { actor }: Context) {
    return endOtherSessions(actor);
  }
}
