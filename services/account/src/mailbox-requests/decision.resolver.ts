import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { addNote, AddNoteInput } from './add-note';
import { approveMailboxRequest, ApproveMailboxRequestInput } from './approve-mailbox-request';
import { askForCorrection, AskForCorrectionInput } from './ask-for-correction';
import { cancelApproval, DecisionInput } from './cancel-approval';
import { claimMailboxRequest, releaseMailboxRequest } from './claim-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';
import { refuseMailboxRequest, RefuseMailboxRequestInput } from './refuse-mailbox-request';
import { reopenMailboxRequest, ReopenMailboxRequestInput } from './reopen-mailbox-request';

/** The reviewer's acts on a request. */
@Resolver()
export class DecisionResolver {
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

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  askForCorrection(
    @Arg('input', () => AskForCorrectionInput) input: AskForCorrectionInput,
    @Ctx() { actor }: Context,
  ) {
    return askForCorrection(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  reopenMailboxRequest(
    @Arg('input', () => ReopenMailboxRequestInput) input: ReopenMailboxRequestInput,
    @Ctx() { actor }: Context,
  ) {
    return reopenMailboxRequest(actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => MailboxRequest)
  addNote(@Arg('input', () => AddNoteInput) input: AddNoteInput, @Ctx() { actor }: Context) {
    return addNote(actor, input);
  }
}
