import { DomainError, Role } from '@balorg/common';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { changeMember, ChangeMemberInput } from './change-member';
import { Invitation } from './invitation.entity';
import { inviteMember, InviteMemberInput } from './invite-member';
import { listMembers, MemberListArgs, MemberPage } from './list-members';
import { Member } from './member.entity';
import { removeMember, RemoveMemberInput } from './remove-member';

/** What came of an invitation: somebody who may open the mailbox now, or a link on its way. */
@ObjectType()
export class MemberChange {
  @Field(() => Mailbox)
  mailbox!: Mailbox;

  @Field(() => Member, { nullable: true })
  added!: Member | null;

  @Field(() => Invitation, { nullable: true })
  invitation!: Invitation | null;
}

@Resolver(() => Member)
export class MemberResolver {
  @Authorized([Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR])
  @Query(() => MemberPage)
  members(@Args(() => MemberListArgs) args: MemberListArgs, @Ctx() { actor }: Context) {
    return listMembers(actor, args);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Account)
  account(@Root() { accountId }: Member, @Ctx() { loaders }: Context) {
    return loaders.account.load(accountId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Mailbox)
  async mailbox(@Root() { mailboxId }: Member, @Ctx() { loaders }: Context) {
    const mailbox = await loaders.mailbox.load(mailboxId);
    if (!mailbox) throw new DomainError('NOT_FOUND');
    return mailbox;
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => MemberChange)
  async inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() { actor }: Context,
  ): Promise<MemberChange> {
    const id = await inviteMember(actor, input);
    return {
      mailbox: await db.getRepository(Mailbox).findOneByOrFail({ id: input.mailboxId }),
      added: await db.getRepository(Member).findOneBy({ id }),
      invitation: await db.getRepository(Invitation).findOneBy({ id }),
    };
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Mailbox)
  async changeMember(
    @Arg('input', () => ChangeMemberInput) input: ChangeMemberInput,
    @Ctx() { actor, loaders }: Context,
  ) {
    return loaders.mailbox.load(await changeMember(actor, input));
  }

  /** Null when the actor removed himself: he does not see the mailbox any more. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Mailbox, { nullable: true })
  async removeMember(
    @Arg('input', () => RemoveMemberInput) input: RemoveMemberInput,
    @Ctx() { actor, loaders }: Context,
  ) {
    return loaders.mailbox.load(await removeMember(actor, input));
  }
}
