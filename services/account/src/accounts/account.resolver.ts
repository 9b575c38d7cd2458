import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { Challenge } from '../sessions/challenge.entity';
import { createAccount, CreateAccountInput } from './create-account';
import { findMe, Me } from './me';

@Resolver()
export class AccountResolver {
  @Authorized(Role.ANYONE)
  @Query(() => Me, { nullable: true })
  me(@Ctx() { actor }: Context) {
    return findMe(actor);
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Challenge)
  async createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() { actor, setCookie }: Context,
  ) {
    const { challenge, cookie } = await createAccount(actor, input);
    setCookie(cookie);
    return challenge;
  }
}
