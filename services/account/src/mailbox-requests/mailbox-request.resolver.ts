import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import { isReviewer } from '../accounts/is-reviewer';
import { AuditEntry } from '../audit/audit-entry.entity';
import type { Context } from '../context';
import { Mailbox, PublicationStatus } from '../mailboxes/mailbox.entity';
import { AddressProposal, proposeAddress } from '../mailboxes/propose-address';
import { allowedActions, RequestAction } from './allowed-actions';
import { Correction } from './correction.entity';
import { listMailboxRequests, MailboxRequestListArgs, MailboxRequestPage } from './list-mailbox-requests';
import { MailboxRequest } from './mailbox-request.entity';
import { managerDiffers } from './manager-differs';
import { Note } from './note.entity';

const isOver = (moment: Date | null) => moment !== null && moment < new Date();

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

  @Authorized(READERS)
  @FieldResolver(() => [RequestAction])
  allowedActions(@Root() request: MailboxRequest, @Ctx() { actor }: Context) {
    return allowedActions(actor, request);
  }

  @Authorized(READERS)
  @FieldResolver(() => Boolean)
  warnSoon(@Root() request: MailboxRequest) {
    return request.isUndecided() && isOver(request.warnAfter);
  }

  /** The clock stands still while the applicant owes an answer: nobody is late then. */
  @Authorized(READERS)
  @FieldResolver(() => Boolean)
  late(@Root() request: MailboxRequest) {
    return request.isUndecided() && isOver(request.decideBefore);
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

  @Authorized(READERS)
  @FieldResolver(() => [Correction])
  corrections(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return loaders.corrections.load(id);
  }

  /** None of a request of another region, seen as a structure's administrator. */
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => [Note])
  notes(@Root() request: MailboxRequest, @Ctx() { actor, loaders }: Context) {
    return isReviewer(actor, request) ? loaders.notes.load(request.id) : [];
  }
}
