import { Role } from '@balorg/common';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { acceptInvitation } from './accept-invitation';
import { changeMember, ChangeMemberInput, removeMember, RemoveMemberInput } from './change-member';
import { Invitation } from './invitation.entity';
import { inviteMember, InviteMemberInput } from './invite-member';
import { Member } from './member.entity';
import { revokeInvitation } from './revoke-invitation';

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
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Account)
  account(@Root() { accountId }: Member, @Ctx() { loaders }: Context) {
    return loaders.account.load(accountId);
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
  async acceptInvitation(@Arg('token', () => String) token: string, @Ctx() { actor, loaders }: Context) {
    return loaders.mailbox.load(await acceptInvitation(actor, token));
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Mailbox)
  async revokeInvitation(@Arg('id', () => ID) id: string, @Ctx() { actor, loaders }: Context) {
    return loaders.mailbox.load(await revokeInvitation(actor, id));
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
