import { DomainError, Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Member } from '../members/member.entity';
import { Account, AccountStatus } from './account.entity';
import { AccountAction, allowedActions } from './allowed-actions';
import { disableAccount, DisableAccountInput } from './disable-account';
import { enableAccount } from './enable-account';
import { EntrustedRight } from './entrusted-right.entity';
import { AccountListArgs, AccountPage, listAccounts } from './list-accounts';
import { AccountActInput } from './over-account';
import { verifyRpps } from './verify-rpps';

/**
 * What administrators see of an account and do with it. Names of colleagues are shown on files without the access rule
 * of accounts, so that each field here asks it again: a lone value of an account that is not the actor's is NOT_FOUND,
 * a list holds the rows that he may see.
 */
@Resolver(() => Account)
export class AccountAdministrationResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => AccountPage)
  accounts(@Args(() => AccountListArgs) args: AccountListArgs, @Ctx() { actor }: Context) {
    return listAccounts(actor, args);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => Account, { nullable: true })
  account(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.visibleAccount.load(id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Account)
  verifyRpps(@Arg('input', () => AccountActInput) input: AccountActInput, @Ctx() { actor }: Context) {
    return verifyRpps(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Account)
  disableAccount(
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
    @Ctx() { actor }: Context,
  ) {
    return disableAccount(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Account)
  enableAccount(@Arg('input', () => AccountActInput) input: AccountActInput, @Ctx() { actor }: Context) {
    return enableAccount(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => AccountStatus)
  async status(@Root() { id }: Account, @Ctx() context: Context) {
    return (await visible(id, context)).status;
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => ID, { nullable: true })
  async regionCode(@Root() { id }: Account, @Ctx() context: Context) {
    return (await visible(id, context)).regionCode;
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => Date)
  async createdAt(@Root() { id }: Account, @Ctx() context: Context) {
    return (await visible(id, context)).createdAt;
  }

  @Authorized([Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR])
  @FieldResolver(() => [EntrustedRight])
  rights(@Root() { id }: Account, @Ctx() { loaders }: Context) {
    return loaders.visibleRights.load(id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => [Member])
  memberships(@Root() { id }: Account, @Ctx() { loaders }: Context) {
    return loaders.visibleMemberships.load(id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => [AccountAction])
  allowedActions(@Root() account: Account, @Ctx() { actor }: Context) {
    return allowedActions(actor, account);
  }
}

async function visible(id: string, { loaders }: Context): Promise<Account> {
  const account = await loaders.visibleAccount.load(id);
  if (!account) throw new DomainError('NOT_FOUND');
  return account;
}
