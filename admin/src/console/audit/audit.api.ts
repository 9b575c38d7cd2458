import { callGraph } from '../../graph/client';
import {
  AuditChainDocument,
  AuditListDocument,
  type AuditChainQuery,
  type AuditRowFragment,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import { graphFilter } from './audit-filter';

export type AuditRow = AuditRowFragment;
export type ChainVerdict = AuditChainQuery['auditChain'];

export const auditEntrySource: ResourceSource<AuditRow> = {
  async list({ page, perPage, sort, filter }) {
    const { auditEntries } = await callGraph(AuditListDocument, {
      page,
      perPage,
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: auditEntries.items, total: auditEntries.total };
  },
  async one(id) {
    return found((await auditEntrySource.many([id]))[0]);
  },
  async many(ids) {
    const { auditEntries } = await callGraph(AuditListDocument, { perPage: ids.length, filter: { ids } });
    return auditEntries.items;
  },
};

export const auditActs = {
  async checkAuditChain(): Promise<ChainVerdict> {
    return (await callGraph(AuditChainDocument, {})).auditChain;
  },
};
