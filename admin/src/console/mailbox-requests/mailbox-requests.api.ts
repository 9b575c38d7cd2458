import { callGraph } from '../../graph/client';
import { GraphError } from '../../graph/graph-error';
import {
  AddNoteDocument,
  AddressRehearsalDocument,
  ApproveMailboxRequestDocument,
  AskForCorrectionDocument,
  CancelApprovalDocument,
  ClaimMailboxRequestDocument,
  CorrectionDaysDocument,
  MailboxRequestCountDocument,
  MailboxRequestEvidenceDocument,
  MailboxRequestFileDocument,
  MailboxRequestListDocument,
  MailboxRequestNotesDocument,
  RefuseMailboxRequestDocument,
  ReleaseMailboxRequestDocument,
  ReopenMailboxRequestDocument,
  type AddNoteInput,
  type AddressRehearsalQuery,
  type ApproveMailboxRequestInput,
  type AskForCorrectionInput,
  type DecisionInput,
  type MailboxRequestEvidenceQuery,
  type MailboxRequestFileFragment,
  type MailboxRequestNotesQuery,
  type MailboxRequestRowFragment,
  type MailboxRequestSort,
  type RefuseMailboxRequestInput,
  type ReopenMailboxRequestInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import { whoIsThere } from '../providers/session';
import { graphFilter, type QueueFilter } from './queue-filter';
import { underFieldNames } from './under-field-names';

export type MailboxRequestRow = MailboxRequestRowFragment;
export type MailboxRequest = MailboxRequestFileFragment;
export type Correction = MailboxRequest['corrections'][number];
export type CorrectionLine = Correction['lines'][number];
export type Note = NonNullable<MailboxRequestNotesQuery['mailboxRequest']>['notes'][number];
export type Rehearsal = AddressRehearsalQuery['addressProposal'];
type Assessed = NonNullable<MailboxRequestEvidenceQuery['mailboxRequest']>;
export type EvidenceLine = NonNullable<Assessed['evidence']>[number];
export type Duplicate = NonNullable<Assessed['duplicates']>[number];

export interface Assessment {
  evidence: EvidenceLine[];
  duplicates: Duplicate[];
}

const SORTS: Record<string, MailboxRequestSort> = {
  decideBefore: 'DECIDE_BEFORE',
  submittedAt: 'SUBMITTED_AT',
  reference: 'REFERENCE',
};

async function filterForMe(filter: QueueFilter) {
  const me = await whoIsThere();
  return graphFilter(filter, me?.account.id, new Date());
}

export const mailboxRequestSource: ResourceSource<MailboxRequestRow> = {
  async list({ page, perPage, sort, filter }) {
    const { mailboxRequests } = await callGraph(MailboxRequestListDocument, {
      page,
      perPage,
      sortField: SORTS[sort.field] ?? 'DECIDE_BEFORE',
      sortOrder: sort.order,
      filter: await filterForMe(filter),
    });
    return { data: mailboxRequests.items, total: mailboxRequests.total };
  },
  async one(id) {
    const { mailboxRequest } = await callGraph(MailboxRequestFileDocument, { id });
    return found(mailboxRequest);
  },
  async many(ids) {
    const { mailboxRequests } = await callGraph(MailboxRequestListDocument, {
      perPage: ids.length,
      filter: { ids },
    });
    return mailboxRequests.items;
  },
};

export const mailboxRequestActs = {
  async countMailboxRequests(filter: QueueFilter) {
    const { mailboxRequests } = await callGraph(MailboxRequestCountDocument, {
      filter: await filterForMe(filter),
    });
    return mailboxRequests.total;
  },
  /** What the directory service knows of the file; asked apart, so that the file opens while it is away. */
  async assessMailboxRequest(id: string): Promise<Assessment> {
    const { mailboxRequest } = await callGraph(MailboxRequestEvidenceDocument, { id });
    const { evidence, duplicates } = found(mailboxRequest);
    if (!evidence || !duplicates) throw new GraphError('SERVICE_UNAVAILABLE');
    return { evidence, duplicates };
  },
  /** Asked apart: only the region's reviewers may read them. The last one first. */
  async notesOnMailboxRequest(id: string): Promise<Note[]> {
    const { mailboxRequest } = await callGraph(MailboxRequestNotesDocument, { id });
    return found(mailboxRequest).notes;
  },
  /** How many days an applicant has to answer a correction, in this region. */
  async correctionDays(regionCode: string): Promise<number> {
    return (await callGraph(CorrectionDaysDocument, { regionCode })).regionSettings.correctionDays;
  },
  async rehearseAddress(requestId: string, localPart?: string): Promise<Rehearsal> {
    const { addressProposal } = await callGraph(AddressRehearsalDocument, { requestId, localPart });
    return addressProposal;
  },
  async claimMailboxRequest(id: string): Promise<MailboxRequest> {
    return (await callGraph(ClaimMailboxRequestDocument, { id })).claimMailboxRequest;
  },
  async releaseMailboxRequest(id: string): Promise<MailboxRequest> {
    return (await callGraph(ReleaseMailboxRequestDocument, { id })).releaseMailboxRequest;
  },
  async approveMailboxRequest(input: ApproveMailboxRequestInput): Promise<MailboxRequest> {
    return (await callGraph(ApproveMailboxRequestDocument, { input })).approveMailboxRequest;
  },
  async refuseMailboxRequest(input: RefuseMailboxRequestInput): Promise<MailboxRequest> {
    return (await callGraph(RefuseMailboxRequestDocument, { input })).refuseMailboxRequest;
  },
  async cancelApproval(input: DecisionInput): Promise<MailboxRequest> {
    return (await callGraph(CancelApprovalDocument, { input })).cancelApproval;
  },
  async askForCorrection(input: AskForCorrectionInput): Promise<MailboxRequest> {
    const answer = await callGraph(AskForCorrectionDocument, { input }).catch((error: unknown) => {
      throw underFieldNames(error, [input.corrections].flat());
    });
    return answer.askForCorrection;
  },
  async reopenMailboxRequest(input: ReopenMailboxRequestInput): Promise<MailboxRequest> {
    return (await callGraph(ReopenMailboxRequestDocument, { input })).reopenMailboxRequest;
  },
  async addNote(input: AddNoteInput): Promise<void> {
    await callGraph(AddNoteDocument, { input });
  },
};
