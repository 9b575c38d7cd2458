import { callGraph } from '../../graph/client';
import {
  InvitationListDocument,
  JoinRequestListDocument,
  MemberListDocument,
  type InvitationRowFragment,
  type JoinRequestRowFragment,
  type MemberRowFragment,
  type MemberSort,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import { invitationFilter, joinRequestFilter, memberFilter } from './people-filter';

export type MemberRow = MemberRowFragment;
export type InvitationRow = InvitationRowFragment;
export type JoinRequestRow = JoinRequestRowFragment;

const SORTS: Record<string, MemberSort> = { addedAt: 'ADDED_AT', lastAccessAt: 'LAST_ACCESS_AT' };

/** The people who may open the mailboxes that one sees. */
export const memberSource: ResourceSource<MemberRow> = {
  async list({ page, perPage, sort, filter }) {
    const { members } = await callGraph(MemberListDocument, {
      page,
      perPage,
      sortField: SORTS[sort.field] ?? 'ADDED_AT',
      sortOrder: sort.order,
      filter: memberFilter(filter),
    });
    return { data: members.items, total: members.total };
  },
  async one(id) {
    const [member] = await memberSource.many([id]);
    return found(member);
  },
  async many(ids) {
    const { members } = await callGraph(MemberListDocument, { perPage: ids.length, filter: { ids } });
    return members.items;
  },
};

/** The people who were invited to them. */
export const invitationSource: ResourceSource<InvitationRow> = {
  async list({ page, perPage, sort, filter }) {
    const { invitations } = await callGraph(InvitationListDocument, {
      page,
      perPage,
      sortField: 'SENT_AT',
      sortOrder: sort.order,
      filter: invitationFilter(filter),
    });
    return { data: invitations.items, total: invitations.total };
  },
  async one(id) {
    const [invitation] = await invitationSource.many([id]);
    return found(invitation);
  },
  async many(ids) {
    const { invitations } = await callGraph(InvitationListDocument, { perPage: ids.length, filter: { ids } });
    return invitations.items;
  },
};

/** The people who ask to be added to them. */
export const joinRequestSource: ResourceSource<JoinRequestRow> = {
  async list({ page, perPage, sort, filter }) {
    const { joinRequests } = await callGraph(JoinRequestListDocument, {
      page,
      perPage,
      sortField: 'ASKED_AT',
      sortOrder: sort.order,
      filter: joinRequestFilter(filter),
    });
    return { data: joinRequests.items, total: joinRequests.total };
  },
  async one(id) {
    const [request] = await joinRequestSource.many([id]);
    return found(request);
  },
  async many(ids) {
    const { joinRequests } = await callGraph(JoinRequestListDocument, {
      perPage: ids.length,
      filter: { ids },
    });
    return joinRequests.items;
  },
};
