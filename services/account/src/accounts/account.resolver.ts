import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { Challenge } from '../sessions/challenge.entity';
import { changePassword, ChangePasswordInput, resetPassword, ResetPasswordInput } from './change-password';
import { createAccount, CreateAccountInput } from './create-account';
import { findMe, Me } from './me';
import { requestPasswordReset } from './request-password-reset';

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

  /** "Mot de passe oublié": true for every address, known or not. */
  @Authorized(Role.ANYONE)
  @Mutation(() => Boolean)
  async requestPasswordReset(@Arg('email', () => String) email: string, @Ctx() { actor }: Context) {
    await requestPasswordReset(actor, email);
    return true;
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Boolean)
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() { actor }: Context,
  ) {
    await resetPassword(actor, input);
    return true;
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() { actor }: Context,
  ) {
    await changePassword(actor, input);
    return true;
  }
}
