import { callGraph } from '../../graph/client';
import {
  MailFileDocument,
  MailListDocument,
  ResendMailDocument,
  type MailFileFragment,
  type MailFilter,
  type MailRowFragment,
  type ResendMailInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type MailRow = MailRowFragment;
export type Mail = MailFileFragment;

interface TypedFilter {
  q?: string;
  status?: MailRow['status'];
  requestId?: string;
  mailboxId?: string;
}

const graphFilter = ({ q, status, requestId, mailboxId }: TypedFilter): MailFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status }),
  requestId,
  mailboxId,
});

export const mailSource: ResourceSource<MailRow> = {
  async list({ page, perPage, sort, filter }) {
    const { mails } = await callGraph(MailListDocument, {
      page,
      perPage,
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: mails.items, total: mails.total };
  },
  async one(id) {
    const { mail } = await callGraph(MailFileDocument, { id });
    return found(mail);
  },
  async many(ids) {
    return Promise.all(ids.map((id) => mailSource.one(id)));
  },
};

export const mailActs = {
  async resendMail(input: ResendMailInput): Promise<Mail> {
    return (await callGraph(ResendMailDocument, { input })).resendMail;
  },
};
