import { callGraph } from '../../graph/client';
import {
  ChangeMemberDocument,
  InviteMemberDocument,
  MailboxFileDocument,
  MailboxHistoryDocument,
  MailboxListDocument,
  MailboxPublicationDocument,
  RemoveMemberDocument,
  RevokeInvitationDocument,
  type ChangeMemberInput,
  type InviteMemberInput,
  type InviteMemberMutation,
  type MailboxFileFragment,
  type MailboxFilter,
  type MailboxRowFragment,
  type MailboxSort,
  type MailboxStatus,
  type PublicationStatus,
  type RemoveMemberInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import type { Publication } from '../publications/publications.api';

export type MailboxRow = MailboxRowFragment;
export type Mailbox = MailboxFileFragment;
export type Member = Mailbox['members'][number];
export type Invitation = Mailbox['invitations'][number];
export type MemberChange = InviteMemberMutation['inviteMember'];

interface TypedFilter {
  q?: string;
  status?: MailboxStatus;
  publicationStatus?: PublicationStatus;
}

const graphFilter = ({ q, status, publicationStatus }: TypedFilter): MailboxFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status: [status] }),
  ...(publicationStatus && { publicationStatus: [publicationStatus] }),
});

const SORTS: Record<string, MailboxSort> = { description: 'DESCRIPTION', openedAt: 'OPENED_AT' };

export const mailboxSource: ResourceSource<MailboxRow> = {
  async list({ page, perPage, sort, filter }) {
    const { mailboxes } = await callGraph(MailboxListDocument, {
      page,
      perPage,
      sortField: SORTS[sort.field] ?? 'DESCRIPTION',
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: mailboxes.items, total: mailboxes.total };
  },
  async one(id) {
    const { mailbox } = await callGraph(MailboxFileDocument, { id });
    return found(mailbox);
  },
  async many(ids) {
    const { mailboxes } = await callGraph(MailboxListDocument, { perPage: ids.length, filter: { ids } });
    return mailboxes.items;
  },
};

export const mailboxActs = {
  /** Null until the directory service has heard of the mailbox. */
  async publicationOfMailbox(id: string): Promise<Publication | null> {
    const { mailbox } = await callGraph(MailboxPublicationDocument, { id });
    return found(mailbox).publication;
  },
  /** The last hundred entries of the audit about the mailbox. */
  async historyOfMailbox(id: string) {
    return (await callGraph(MailboxHistoryDocument, { id })).auditEntries.items;
  },
  async inviteMember(input: InviteMemberInput): Promise<MemberChange> {
    return (await callGraph(InviteMemberDocument, { input })).inviteMember;
  },
  async revokeInvitation(id: string): Promise<Mailbox> {
    return (await callGraph(RevokeInvitationDocument, { id })).revokeInvitation;
  },
  async changeMember(input: ChangeMemberInput): Promise<Mailbox> {
    return (await callGraph(ChangeMemberDocument, { input })).changeMember;
  },
  /** Null once one has removed oneself. */
  async removeMember(input: RemoveMemberInput): Promise<Mailbox | null> {
    return (await callGraph(RemoveMemberDocument, { input })).removeMember;
  },
};
