import { callGraph } from '../../graph/client';
import {
  AnswerJoinRequestDocument,
  ChangeMemberDocument,
  CloseMailboxDocument,
  InviteMemberDocument,
  MailboxFileDocument,
  MailboxHistoryDocument,
  MailboxListDocument,
  MailboxPublicationDocument,
  ReactivateMailboxDocument,
  RemoveMemberDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
  SuspendMailboxDocument,
  UpdateMailboxDocument,
  type AnswerJoinRequestInput,
  type ChangeMemberInput,
  type CloseMailboxInput,
  type EndMailboxInput,
  type InviteMemberInput,
  type InviteMemberMutation,
  type MailboxFileFragment,
  type MailboxFilter,
  type MailboxRowFragment,
  type MailboxSort,
  type MailboxStatus,
  type PublicationStatus,
  type ReactivateMailboxInput,
  type RemoveMemberInput,
  type UpdateMailboxInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { AuditEntry } from '../parts/AuditTrail';
import type { ResourceSource } from '../providers/resource-source';
import type { Publication } from '../publications/publications.api';

export type MailboxRow = MailboxRowFragment;
export type Mailbox = MailboxFileFragment;
export type Member = Mailbox['members'][number];
export type JoinRequest = Mailbox['joinRequests'][number];
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
  /** What the audit says of the mailbox, the last entry first. */
  async historyOfMailbox(id: string): Promise<AuditEntry[]> {
    const { mailbox } = await callGraph(MailboxHistoryDocument, { id });
    return found(mailbox).history;
  },
  async updateMailbox(input: UpdateMailboxInput): Promise<Mailbox> {
    return (await callGraph(UpdateMailboxDocument, { input })).updateMailbox;
  },
  async suspendMailbox(input: EndMailboxInput): Promise<Mailbox> {
    return (await callGraph(SuspendMailboxDocument, { input })).suspendMailbox;
  },
  async reactivateMailbox(input: ReactivateMailboxInput): Promise<Mailbox> {
    return (await callGraph(ReactivateMailboxDocument, { input })).reactivateMailbox;
  },
  async closeMailbox(input: CloseMailboxInput): Promise<Mailbox> {
    return (await callGraph(CloseMailboxDocument, { input })).closeMailbox;
  },
  async inviteMember(input: InviteMemberInput): Promise<MemberChange> {
    return (await callGraph(InviteMemberDocument, { input })).inviteMember;
  },
  async resendInvitation(id: string): Promise<void> {
    await callGraph(ResendInvitationDocument, { id });
  },
  async revokeInvitation(id: string): Promise<Mailbox> {
    return (await callGraph(RevokeInvitationDocument, { id })).revokeInvitation;
  },
  async answerJoinRequest(input: AnswerJoinRequestInput): Promise<void> {
    await callGraph(AnswerJoinRequestDocument, { input });
  },
  async changeMember(input: ChangeMemberInput): Promise<Mailbox> {
    return (await callGraph(ChangeMemberDocument, { input })).changeMember;
  },
  /** Null once one has removed oneself. */
  async removeMember(input: RemoveMemberInput): Promise<Mailbox | null> {
    return (await callGraph(RemoveMemberDocument, { input })).removeMember;
  },
};
