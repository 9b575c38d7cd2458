import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { acceptInvitation } from './accept-invitation';
import { Invitation } from './invitation.entity';
import { InvitationListArgs, InvitationPage, listInvitations } from './list-invitations';
import { resendInvitation } from './resend-invitation';
import { revokeInvitation } from './revoke-invitation';

@Resolver(() => Invitation)
export class InvitationResolver {
  @Authorized([Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR])
  @Query(() => InvitationPage)
  invitations(@Args(() => InvitationListArgs) args: InvitationListArgs, @Ctx() { actor }: Context) {
    return listInvitations(actor, args);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Mailbox, { nullable: true })
  mailbox(@Root() { mailboxId }: Invitation, @Ctx() { loaders }: Context) {
    return loaders.mailbox.load(mailboxId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Mailbox)
  async acceptInvitation(@Arg('token', () => String) token: string, @Ctx() { actor, loaders }: Context) {
    return loaders.mailbox.load(await acceptInvitation(actor, token));
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Invitation)
  resendInvitation(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context) {
    return resendInvitation(actor, id);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Mailbox)
  async revokeInvitation(@Arg('id', () => ID) id: string, @Ctx() { actor, loaders }: Context) {
    return loaders.mailbox.load(await revokeInvitation(actor, id));
  }
}
