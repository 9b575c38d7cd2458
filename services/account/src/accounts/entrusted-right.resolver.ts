import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Account } from './account.entity';
import { entrustRight, EntrustRightInput } from './entrust-right';
import { mayWithdraw } from './entrusted-right.access';
import { EntrustedRight } from './entrusted-right.entity';
import { listRights, RightListArgs, RightPage } from './list-rights';
import { withdrawRight, WithdrawRightInput } from './withdraw-right';

const ADMINISTRATORS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

@Resolver(() => EntrustedRight)
export class EntrustedRightResolver {
  @Authorized(ADMINISTRATORS)
  @Query(() => RightPage)
  administrators(@Args(() => RightListArgs) args: RightListArgs, @Ctx() { actor }: Context) {
    return listRights(actor, args);
  }

  @Authorized(ADMINISTRATORS)
  @Mutation(() => EntrustedRight)
  entrustRight(@Arg('input', () => EntrustRightInput) input: EntrustRightInput, @Ctx() { actor }: Context) {
    return entrustRight(actor, input);
  }

  @Authorized(ADMINISTRATORS)
  @Mutation(() => Boolean)
  async withdrawRight(
    @Arg('input', () => WithdrawRightInput) input: WithdrawRightInput,
    @Ctx() { actor }: Context,
  ) {
    await withdrawRight(actor, input);
    return true;
  }

  @Authorized(ADMINISTRATORS)
  @FieldResolver(() => Account)
  account(@Root() { accountId }: EntrustedRight, @Ctx() { loaders }: Context) {
    return loaders.account.load(accountId);
  }

  @Authorized(ADMINISTRATORS)
  @FieldResolver(() => Boolean)
  canWithdraw(@Root() right: EntrustedRight, @Ctx() { actor }: Context) {
    return mayWithdraw(actor, right);
  }
}
