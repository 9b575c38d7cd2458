import { callGraph } from '../graph/client';
import {
  SpaceAcceptInvitationDocument,
  SpaceAnswerJoinRequestDocument,
  SpaceChangeMemberDocument,
  SpaceInviteMemberDocument,
  SpaceRemoveMemberDocument,
  SpaceResendInvitationDocument,
  SpaceRevokeInvitationDocument,
  SpaceUpdateMailboxDocument,
  type AnswerJoinRequestInput,
  type ChangeMemberInput,
  type InviteMemberInput,
  type RemoveMemberInput,
  type UpdateMailboxInput,
} from '../graph/operations.generated';

/** True when the person was added at once, false when an invitation was mailed. */
export const inviteMember = async (input: InviteMemberInput): Promise<boolean> =>
  (await callGraph(SpaceInviteMemberDocument, { input })).inviteMember.added !== null;

/** Its former link opens nothing any more. @returns until when the new one is valid */
export const resendInvitation = async (id: string): Promise<string> =>
  (await callGraph(SpaceResendInvitationDocument, { id })).resendInvitation.expiresAt;

export const revokeInvitation = (id: string) => callGraph(SpaceRevokeInvitationDocument, { id });

export const answerJoinRequest = (input: AnswerJoinRequestInput) =>
  callGraph(SpaceAnswerJoinRequestDocument, { input });

export const changeMember = (input: ChangeMemberInput) => callGraph(SpaceChangeMemberDocument, { input });

export const removeMember = (input: RemoveMemberInput) => callGraph(SpaceRemoveMemberDocument, { input });

export const acceptInvitation = async (token: string) =>
  (await callGraph(SpaceAcceptInvitationDocument, { token })).acceptInvitation;

export const updateMailbox = (input: UpdateMailboxInput) => callGraph(SpaceUpdateMailboxDocument, { input });
