import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { endedCookie } from '../sessions/cookies';
import { formFaults } from './check-form';
import { discardMyDraft } from './discard-my-draft';
import { findDraft } from './find-draft';
import { linkMyAccount } from './link-account';
import { MailboxRequestDraft } from './mailbox-request-draft';
import { MailboxRequestForm, typedValues } from './mailbox-request-form';
import { listMyDrafts } from './my-drafts';
import { findTracking, RequestTracking } from './request-tracking';
import { resumeMyDraft } from './resume-my-draft';
import { saveMailboxRequestDraft } from './save-mailbox-request-draft';
import { startMailboxRequest, StartMailboxRequestInput } from './start-mailbox-request';
import { submitMailboxRequest, SubmitMailboxRequestInput } from './submit-mailbox-request';

@ObjectType()
export class FormFault {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  code!: string;
}

@ObjectType()
export class SubmittedRequest {
  @Field(() => String)
  reference!: string;

  @Field(() => RequestTracking)
  tracking!: RequestTracking;
}

/** The applicant's side of a request until "Je valide": writing it, handing it in. */
@Resolver()
export class DraftResolver {
  @Authorized(Role.ANYONE)
  @Query(() => MailboxRequestDraft, { nullable: true })
  myDraft(@Ctx() { actor }: Context) {
    return findDraft(actor.draftId);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Query(() => [MailboxRequestDraft])
  myDrafts(@Ctx() { actor }: Context) {
    return listMyDrafts(actor.accountId);
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => MailboxRequestDraft)
  async startMailboxRequest(
    @Arg('input', () => StartMailboxRequestInput) input: StartMailboxRequestInput,
    @Ctx() { actor, setCookie }: Context,
  ) {
    const { id, cookie } = await startMailboxRequest(actor, input);
    setCookie(cookie);
    return findDraft(id);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => MailboxRequestDraft)
  async resumeMyDraft(@Arg('id', () => ID) id: string, @Ctx() { actor, setCookie }: Context) {
    setCookie(await resumeMyDraft(actor, id));
    return findDraft(id);
  }

  /** True once it is gone. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Boolean)
  async discardMyDraft(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context) {
    await discardMyDraft(actor, id);
    return true;
  }

  @Authorized(Role.APPLICANT)
  @Mutation(() => MailboxRequestDraft)
  async saveMailboxRequestDraft(
    @Arg('input', () => MailboxRequestForm) input: MailboxRequestForm,
    @Ctx() { actor }: Context,
  ) {
    return findDraft(await saveMailboxRequestDraft(actor, input));
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => MailboxRequestDraft)
  async linkMyAccount(@Ctx() { actor }: Context) {
    return findDraft(await linkMyAccount(actor));
  }

  /** The server's verdict over a whole form, before "Je valide"; nothing is saved. */
  @Authorized(Role.APPLICANT)
  @Mutation(() => [FormFault])
  async checkMailboxRequestForm(
    @Arg('input', () => MailboxRequestForm) input: MailboxRequestForm,
    @Ctx() { actor }: Context,
  ): Promise<FormFault[]> {
    const draft = await findDraft(actor.draftId);
    return formFaults(typedValues(input), input.regionCode ?? draft?.regionCode ?? '');
  }

  @Authorized(Role.APPLICANT)
  @Mutation(() => SubmittedRequest)
  async submitMailboxRequest(
    @Arg('input', () => SubmitMailboxRequestInput) input: SubmitMailboxRequestInput,
    @Ctx() { actor, setCookie }: Context,
  ) {
    const { request, cookie } = await submitMailboxRequest(actor, input);
    setCookie(cookie);
    setCookie(endedCookie('draft'));
    return { reference: request.reference, tracking: await findTracking(request.id) };
  }
}
