import { callGraph } from '../../graph/client';
import {
  AccountFileDocument,
  AccountHistoryDocument,
  AccountListDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  VerifyRppsDocument,
  type AccountActInput,
  type AccountFileFragment,
  type AccountRowFragment,
  type AccountSort,
  type DisableAccountInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import { graphFilter } from './account-filter';

export type AccountRow = AccountRowFragment;
export type Account = AccountFileFragment;
export type Membership = Account['memberships'][number];

const SORTS: Record<string, AccountSort> = { familyName: 'FAMILY_NAME', createdAt: 'CREATED_AT' };

export const accountSource: ResourceSource<AccountRow> = {
  async list({ page, perPage, sort, filter }) {
    const { accounts } = await callGraph(AccountListDocument, {
      page,
      perPage,
      sortField: SORTS[sort.field] ?? 'FAMILY_NAME',
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: accounts.items, total: accounts.total };
  },
  async one(id) {
    const { account } = await callGraph(AccountFileDocument, { id });
    return found(account);
  },
  async many(ids) {
    const { accounts } = await callGraph(AccountListDocument, { perPage: ids.length, filter: { ids } });
    return accounts.items;
  },
};

export const accountActs = {
  /** The last hundred entries of the audit about the account. */
  async historyOfAccount(id: string) {
    return (await callGraph(AccountHistoryDocument, { id })).auditEntries.items;
  },
  async verifyRpps(input: AccountActInput): Promise<Account> {
    return (await callGraph(VerifyRppsDocument, { input })).verifyRpps;
  },
  async disableAccount(input: DisableAccountInput): Promise<Account> {
    return (await callGraph(DisableAccountDocument, { input })).disableAccount;
  },
  async enableAccount(input: AccountActInput): Promise<Account> {
    return (await callGraph(EnableAccountDocument, { input })).enableAccount;
  },
};
