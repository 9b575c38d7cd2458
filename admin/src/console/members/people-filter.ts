import type {
  InvitationFilter,
  InvitationStatus,
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

export const memberFilter = ({ q, role }: TypedMemberFilter): MemberFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(role && { role }),
});

export const invitationFilter = ({ q, status }: TypedInvitationFilter): InvitationFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status }),
});
