import { Role } from '@balorg/common';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Account } from '../accounts/account.entity';
import { MyMailbox } from '../accounts/me';
import type { Context } from '../context';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { MemberRole } from '../members/member.entity';
import { answerJoinRequest, AnswerJoinRequestInput } from './answer-join-request';
import { JoinRequest } from './join-request.entity';
import { JoinRequestListArgs, JoinRequestPage, listJoinRequests } from './list-join-requests';
import { findMyJoinRequest, listMyJoinRequests, MyJoinRequest } from './my-join-requests';
import { requestToJoinMailbox, RequestToJoinMailboxInput } from './request-to-join-mailbox';

@Resolver(() => MyMailbox)
export class MyMailboxResolver {
  /** How many ask to be added and wait for this person's answer. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Int)
  async waitingToJoin(@Root() { id, role }: MyMailbox, @Ctx() { loaders }: Context) {
    if (role !== MemberRole.MANAGER && role !== MemberRole.DEPUTY) return 0;
    return (await loaders.joinRequests.load(id)).filter(({ waits }) => waits).length;
  }
}

/** A mailbox gives its own to those who keep its members (`Mailbox.joinRequests`). */
@Resolver(() => JoinRequest)
export class JoinRequestResolver {
  @Authorized([Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR])
  @Query(() => JoinRequestPage)
  joinRequests(@Args(() => JoinRequestListArgs) args: JoinRequestListArgs, @Ctx() { actor }: Context) {
    return listJoinRequests(actor, args);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => [MyJoinRequest])
  myJoinRequests(@Ctx() { actor }: Context) {
    return listMyJoinRequests(actor.accountId);
  }

  @Authorized(Role.APPLICANT)
  @Mutation(() => MyJoinRequest)
  async requestToJoinMailbox(
    @Arg('input', () => RequestToJoinMailboxInput) input: RequestToJoinMailboxInput,
    @Ctx() { actor }: Context,
  ) {
    return findMyJoinRequest(await requestToJoinMailbox(actor, input));
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => JoinRequest)
  async answerJoinRequest(
    @Arg('input', () => AnswerJoinRequestInput) input: AnswerJoinRequestInput,
    @Ctx() { actor }: Context,
  ) {
    return db.getRepository(JoinRequest).findOneByOrFail({ id: await answerJoinRequest(actor, input) });
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Account)
  account(@Root() { accountId }: JoinRequest, @Ctx() { loaders }: Context) {
    return loaders.account.load(accountId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Mailbox, { nullable: true })
  mailbox(@Root() { mailboxId }: JoinRequest, @Ctx() { loaders }: Context) {
    return loaders.mailbox.load(mailboxId);
  }
}
