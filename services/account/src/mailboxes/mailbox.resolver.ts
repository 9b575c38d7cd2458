import { Role, type Actor } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../audit/audit-entry.entity';
import type { Context } from '../context';
import { JoinRequest } from '../join-requests/join-request.entity';
import type { Loaders } from '../loaders';
import { Invitation } from '../members/invitation.entity';
import { Member, MemberRole } from '../members/member.entity';
import { allowedActions, MailboxAction } from './allowed-actions';
import { closeMailbox, CloseMailboxInput } from './close-mailbox';
import { listMailboxes, MailboxListArgs, MailboxPage } from './list-mailboxes';
import { assignableRoles, mayChange } from './mailbox.access';
import { Mailbox } from './mailbox.entity';
import { mailboxHistory } from './mailbox-history';
import { reactivateMailbox, ReactivateMailboxInput } from './reactivate-mailbox';
import { EndMailboxInput, suspendMailbox } from './suspend-mailbox';
import { updateMailbox, UpdateMailboxInput } from './update-mailbox';

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
  @Mutation(() => Mailbox)
  updateMailbox(
    @Arg('input', () => UpdateMailboxInput) input: UpdateMailboxInput,
    @Ctx() { actor }: Context,
  ) {
    return updateMailbox(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Mailbox)
  suspendMailbox(@Arg('input', () => EndMailboxInput) input: EndMailboxInput, @Ctx() { actor }: Context) {
    return suspendMailbox(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Mailbox)
  reactivateMailbox(
    @Arg('input', () => ReactivateMailboxInput) input: ReactivateMailboxInput,
    @Ctx() { actor }: Context,
  ) {
    return reactivateMailbox(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Mailbox)
  closeMailbox(@Arg('input', () => CloseMailboxInput) input: CloseMailboxInput, @Ctx() { actor }: Context) {
    return closeMailbox(actor, input);
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

  /** Those who ask to open it, the waiting ones first; for who keeps the members. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [JoinRequest])
  async joinRequests(@Root() mailbox: Mailbox, @Ctx() context: Context) {
    const roles = await this.assignableRoles(mailbox, context);
    return roles.length > 0 ? context.loaders.joinRequests.load(mailbox.id) : [];
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => MemberRole, { nullable: true })
  myRole(@Root() mailbox: Mailbox, @Ctx() { actor, loaders }: Context) {
    return ownRole(mailbox, actor, loaders);
  }

  /** The roles that the actor may give here; none for who does not keep the members. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [MemberRole])
  async assignableRoles(@Root() mailbox: Mailbox, @Ctx() { actor, loaders }: Context) {
    return assignableRoles(actor, mailbox, await ownRole(mailbox, actor, loaders));
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [MailboxAction])
  async allowedActions(@Root() mailbox: Mailbox, @Ctx() { actor, loaders }: Context) {
    return allowedActions(actor, mailbox, await ownRole(mailbox, actor, loaders));
  }

  /** For those alone who may change it. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => String, { nullable: true })
  async managerRpps(@Root() mailbox: Mailbox, @Ctx() { actor, loaders }: Context) {
    const reads = mayChange(actor, mailbox, await ownRole(mailbox, actor, loaders));
    return reads ? mailbox.managerRpps : null;
  }

  @Authorized(ADMINISTRATORS)
  @FieldResolver(() => [AuditEntry])
  history(@Root() mailbox: Mailbox, @Ctx() { loaders }: Context) {
    return mailboxHistory(mailbox, loaders);
  }
}

async function ownRole(
  { id }: Mailbox,
  { accountId }: Actor,
  { members }: Loaders,
): Promise<MemberRole | null> {
  return (await members.load(id)).find((member) => member.accountId === accountId)?.role ?? null;
}
