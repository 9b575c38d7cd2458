import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { accountActs, accountSource } from '../accounts/accounts.api';
import { administratorActs, administratorSource } from '../administrators/administrators.api';
import { auditActs, auditEntrySource } from '../audit/audit.api';
import { deadDeliveryActs, deadDeliverySource } from '../dead-deliveries/dead-deliveries.api';
import { mailboxActs, mailboxSource } from '../mailboxes/mailboxes.api';
import { mailboxRequestActs, mailboxRequestSource } from '../mailbox-requests/mailbox-requests.api';
import { mailActs, mailSource } from '../mails/mails.api';
import { invitationSource, joinRequestSource, memberSource } from '../members/members.api';
import { publicationActs, publicationSource } from '../publications/publications.api';
import { regionProfileActs, regionProfileSource } from '../region-profiles/region-profiles.api';
import { regionActs } from '../regions/regions.api';
import { structureActs, structureSource } from '../structures/structures.api';
import type { ListRequest, ResourceSource } from './resource-source';

const sources: Record<string, ResourceSource> = {
  mailboxRequests: mailboxRequestSource,
  mailboxes: mailboxSource,
  members: memberSource,
  invitations: invitationSource,
  joinRequests: joinRequestSource,
  publications: publicationSource,
  mails: mailSource,
  structures: structureSource,
  accounts: accountSource,
  administrators: administratorSource,
  regionProfiles: regionProfileSource,
  auditEntries: auditEntrySource,
  deadDeliveries: deadDeliverySource,
};

const acts = {
  ...mailboxRequestActs,
  ...mailboxActs,
  ...publicationActs,
  ...mailActs,
  ...regionActs,
  ...regionProfileActs,
  ...auditActs,
  ...structureActs,
  ...accountActs,
  ...administratorActs,
  ...deadDeliveryActs,
};

function sourceOf(resource: string): ResourceSource {
  const source = sources[resource];
  if (!source) throw new Error(`The console has no resource ${resource}`);
  return source;
}

function listRequest({ pagination, sort, filter }: GetListParams): ListRequest {
  return {
    page: pagination?.page ?? 1,
    perPage: pagination?.perPage ?? 25,
    sort: sort ?? { field: 'id', order: 'ASC' },
    filter: filter ?? {},
  };
}

/** The graph changes a row by named acts only; react-admin's own forms have nothing to write with. */
const refuseWriting = (verb: string) => (resource: string) =>
  Promise.reject(new Error(`${resource}: ${verb} is not an act of the graph`));

const crud: DataProvider = {
  async getList<Row extends RaRecord>(resource: string, params: GetListParams) {
    const { data, total } = await sourceOf(resource).list(listRequest(params));
    return { data: data as Row[], total };
  },
  async getOne<Row extends RaRecord>(resource: string, { id }: { id: RaRecord['id'] }) {
    return { data: (await sourceOf(resource).one(String(id))) as Row };
  },
  async getMany<Row extends RaRecord>(resource: string, { ids }: { ids: RaRecord['id'][] }) {
    return { data: (await sourceOf(resource).many(ids.map(String))) as Row[] };
  },
  async getManyReference<Row extends RaRecord>(
    resource: string,
    { target, id, ...params }: GetListParams & { target: string; id: RaRecord['id'] },
  ) {
    const request = listRequest(params);
    const page = await sourceOf(resource).list({ ...request, filter: { ...request.filter, [target]: id } });
    return { data: page.data as Row[], total: page.total };
  },
  create: refuseWriting('create'),
  update: refuseWriting('update'),
  updateMany: refuseWriting('updateMany'),
  delete: refuseWriting('delete'),
  deleteMany: refuseWriting('deleteMany'),
};

export const dataProvider = { ...crud, ...acts };
export type ConsoleDataProvider = typeof dataProvider;
