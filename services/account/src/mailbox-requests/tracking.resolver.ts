import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { correctMailboxRequest, CorrectMailboxRequestInput } from './correct-mailbox-request';
import { listMyRequests, MyRequest } from './my-requests';
import { openMyRequest } from './open-my-request';
import { openTracking } from './open-tracking';
import { findTracking, RequestTracking } from './request-tracking';
import { sendTrackingLink, SendTrackingLinkInput } from './send-tracking-link';
import { TrackedInput, withdrawMailboxRequest } from './withdraw-mailbox-request';

/** The applicant's side of a request that was handed in: following it, correcting it, taking it back. */
@Resolver()
export class TrackingResolver {
  @Authorized(Role.ANYONE)
  @Query(() => RequestTracking, { nullable: true })
  requestTracking(@Ctx() { actor }: Context) {
    return findTracking(actor.trackedRequestId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => [MyRequest])
  myRequests(@Ctx() { actor }: Context) {
    return listMyRequests(actor.accountId);
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => RequestTracking)
  async openTracking(@Arg('token', () => String) token: string, @Ctx() { setCookie }: Context) {
    const { requestId, cookie } = await openTracking(token);
    setCookie(cookie);
    return findTracking(requestId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => RequestTracking)
  async openMyRequest(@Arg('id', () => ID) id: string, @Ctx() { actor, setCookie }: Context) {
    setCookie(await openMyRequest(actor, id));
    return findTracking(id);
  }

  /** True for every reference and address, known or not. */
  @Authorized(Role.ANYONE)
  @Mutation(() => Boolean)
  async sendTrackingLink(
    @Arg('input', () => SendTrackingLinkInput) input: SendTrackingLinkInput,
    @Ctx() { actor }: Context,
  ) {
    await sendTrackingLink(actor, input);
    return true;
  }

  @Authorized(Role.APPLICANT)
  @Mutation(() => RequestTracking)
  async correctMailboxRequest(
    @Arg('input', () => CorrectMailboxRequestInput) input: CorrectMailboxRequestInput,
    @Ctx() { actor }: Context,
  ) {
    return findTracking(await correctMailboxRequest(actor, input));
  }

  @Authorized(Role.APPLICANT)
  @Mutation(() => RequestTracking)
  async withdrawMailboxRequest(
    @Arg('input', () => TrackedInput) input: TrackedInput,
    @Ctx() { actor }: Context,
  ) {
    return findTracking(await withdrawMailboxRequest(actor, input));
  }
}
