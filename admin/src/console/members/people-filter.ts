import type {
  InvitationFilter,
  InvitationStatus,
  JoinRequestFilter,
  JoinRequestStatus,
  MemberFilter,
  MemberRole,
} from '../../graph/operations.generated';

/** The filters as the address of the page shows them. */
export interface TypedMemberFilter {
  q?: string;
  role?: MemberRole;
}
export interface TypedInvitationFilter {
  q?: string;
  status?: InvitationStatus;
}
export interface TypedJoinRequestFilter {
  q?: string;
  status?: JoinRequestStatus;
}

export const memberFilter = ({ q, role }: TypedMemberFilter): MemberFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(role && { role }),
});

export const invitationFilter = ({ q, status }: TypedInvitationFilter): InvitationFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status }),
});

export const joinRequestFilter = ({ q, status }: TypedJoinRequestFilter): JoinRequestFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status }),
});
