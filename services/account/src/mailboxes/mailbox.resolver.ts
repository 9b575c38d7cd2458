import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../audit/audit-entry.entity';
import type { Context } from '../context';
import { db } from '../db';
import { roleOf } from '../members/find-manageable-mailbox';
import { Invitation } from '../members/invitation.entity';
import { Member, MemberRole } from '../members/member.entity';
import { listMailboxes, MailboxListArgs, MailboxPage } from './list-mailboxes';
import { assignableRoles } from './mailbox.access';
import { Mailbox } from './mailbox.entity';

const ADMINISTRATORS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

@Resolver(() => Mailbox)
export class MailboxResolver {
  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => MailboxPage)
  mailboxes(@Args(() => MailboxListArgs) args: MailboxListArgs, @Ctx() { actor }: Context) {
    return listMailboxes(actor, args);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => Mailbox, { nullable: true })
  mailbox(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.mailbox.load(id);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [Member])
  members(@Root() { id }: Mailbox, @Ctx() { loaders }: Context) {
    return loaders.members.load(id);
  }

  /** Shown to those who keep the members only: it names addresses of people who are not members. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [Invitation])
  async invitations(@Root() mailbox: Mailbox, @Ctx() context: Context) {
    const roles = await this.assignableRoles(mailbox, context);
    return roles.length > 0 ? context.loaders.invitations.load(mailbox.id) : [];
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => MemberRole, { nullable: true })
  myRole(@Root() { id }: Mailbox, @Ctx() { actor }: Context) {
    return roleOf(db.manager, id, actor.accountId);
  }

  /** The roles that the actor may give here; none for who does not keep the members. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [MemberRole])
  async assignableRoles(@Root() mailbox: Mailbox, @Ctx() { actor, loaders }: Context) {
    const own = (await loaders.members.load(mailbox.id)).find(
      ({ accountId }) => accountId === actor.accountId,
    );
    return assignableRoles(actor, mailbox, own?.role ?? null);
  }

  @Authorized(ADMINISTRATORS)
  @FieldResolver(() => [AuditEntry])
  history(@Root() { id }: Mailbox, @Ctx() { loaders }: Context) {
    return loaders.history.load(id);
  }
}
