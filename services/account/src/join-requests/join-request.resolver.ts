import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { db } from '../db';
import { answerJoinRequest, AnswerJoinRequestInput } from './answer-join-request';
import { JoinRequest } from './join-request.entity';
import { findMyJoinRequest, listMyJoinRequests, MyJoinRequest } from './my-join-requests';
import { requestToJoinMailbox, RequestToJoinMailboxInput } from './request-to-join-mailbox';

/** A mailbox gives its own to those who keep its members (`Mailbox.joinRequests`). */
@Resolver(() => JoinRequest)
export class JoinRequestResolver {
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
}
