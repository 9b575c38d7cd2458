import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import { AuditEntry } from '../audit/audit-entry.entity';
import type { Context } from '../context';
import { Mailbox, PublicationStatus } from '../mailboxes/mailbox.entity';
import { AddressProposal, proposeAddress } from '../mailboxes/propose-address';
import { allowedActions, RequestAction } from './allowed-actions';
import { approveMailboxRequest, ApproveMailboxRequestInput } from './approve-mailbox-request';
import { cancelApproval, DecisionInput } from './cancel-approval';
import { claimMailboxRequest, releaseMailboxRequest } from './claim-mailbox-request';
import { listMailboxRequests, MailboxRequestListArgs, MailboxRequestPage } from './list-mailbox-requests';
import { MailboxRequest } from './mailbox-request.entity';
import { managerDiffers } from './manager-differs';
import { refuseMailboxRequest, RefuseMailboxRequestInput } from './refuse-mailbox-request';

const READERS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

@Resolver(() => MailboxRequest)
export class MailboxRequestResolver {
  @Authorized(READERS)
  @Query(() => MailboxRequestPage)
  mailboxRequests(
    @Args(() => MailboxRequestListArgs) args: MailboxRequestListArgs,
    @Ctx() { actor }: Context,
  ) {
    return listMailboxRequests(actor, args);
  }

  @Authorized(READERS)
  @Query(() => MailboxRequest, { nullable: true })
  mailboxRequest(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.mailboxRequest.load(id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => AddressProposal)
  addressProposal(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('localPart', () => String, { nullable: true }) localPart: string | null,
    @Ctx() { actor }: Context,
  ) {
    return proposeAddress(actor, requestId, localPart ?? null);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  claimMailboxRequest(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context) {
    return claimMailboxRequest(actor, id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  releaseMailboxRequest(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context) {
    return releaseMailboxRequest(actor, id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  approveMailboxRequest(
    @Arg('input', () => ApproveMailboxRequestInput) input: ApproveMailboxRequestInput,
    @Ctx() { actor }: Context,
  ) {
    return approveMailboxRequest(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  cancelApproval(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() { actor }: Context) {
    return cancelApproval(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  refuseMailboxRequest(
    @Arg('input', () => RefuseMailboxRequestInput) input: RefuseMailboxRequestInput,
    @Ctx() { actor }: Context,
  ) {
    return refuseMailboxRequest(actor, input);
  }

  @Authorized(READERS)
  @FieldResolver(() => [RequestAction])
  allowedActions(@Root() request: MailboxRequest, @Ctx() { actor }: Context) {
    return allowedActions(actor, request);
  }

  @Authorized(READERS)
  @FieldResolver(() => Boolean)
  warnSoon(@Root() { warnAfter, ...request }: MailboxRequest) {
    return request.decidedAt === null && warnAfter !== null && warnAfter < new Date();
  }

  @Authorized(READERS)
  @FieldResolver(() => Boolean)
  late(@Root() { decideBefore, decidedAt }: MailboxRequest) {
    return decidedAt === null && decideBefore !== null && decideBefore < new Date();
  }

  @Authorized(READERS)
  @FieldResolver(() => Account, { nullable: true })
  linkedAccount(@Root() { linkedAccountId }: MailboxRequest, @Ctx() { loaders }: Context) {
    return linkedAccountId && loaders.account.load(linkedAccountId);
  }

  @Authorized(READERS)
  @FieldResolver(() => Account, { nullable: true })
  decidedBy(@Root() { decidedById }: MailboxRequest, @Ctx() { loaders }: Context) {
    return decidedById && loaders.account.load(decidedById);
  }

  @Authorized(READERS)
  @FieldResolver(() => Account, { nullable: true })
  assignee(@Root() request: MailboxRequest, @Ctx() { loaders }: Context) {
    return request.assigneeId && request.isClaimedByAnother(null)
      ? loaders.account.load(request.assigneeId)
      : null;
  }

  @Authorized(READERS)
  @FieldResolver(() => Mailbox, { nullable: true })
  mailbox(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return loaders.mailboxOfRequest.load(id);
  }

  @Authorized(READERS)
  @FieldResolver(() => PublicationStatus, { nullable: true })
  async publicationStatus(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return (await loaders.mailboxOfRequest.load(id))?.publicationStatus;
  }

  @Authorized(READERS)
  @FieldResolver(() => Date, { nullable: true })
  async publishBefore(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return (await loaders.mailboxOfRequest.load(id))?.publishBefore;
  }

  /** The declared responsible is not the person whose account was proven: worth a look, not a refusal. */
  @Authorized(READERS)
  @FieldResolver(() => Boolean)
  async managerDiffersFromAccount(@Root() request: MailboxRequest, @Ctx() { loaders }: Context) {
    const account = request.linkedAccountId ? await loaders.account.load(request.linkedAccountId) : null;
    return account !== null && managerDiffers(request, account);
  }

  @Authorized(READERS)
  @FieldResolver(() => [AuditEntry])
  history(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return loaders.history.load(id);
  }
}
