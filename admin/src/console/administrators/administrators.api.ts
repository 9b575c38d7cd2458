import { callGraph } from '../../graph/client';
import {
  AdministratorListDocument,
  EntrustRightDocument,
  WithdrawRightDocument,
  type EntrustRightInput,
  type RightFilter,
  type RightRowFragment,
  type WithdrawRightInput,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type Right = RightRowFragment;

interface TypedFilter {
  q?: string;
  role?: Right['role'];
  regionCode?: string;
  identifier?: string;
}

const graphFilter = ({ q, role, regionCode, identifier }: TypedFilter): RightFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(role && { role }),
  ...(regionCode && { regionCode }),
  ...(identifier && { identifier }),
});

export const administratorSource: ResourceSource<Right> = {
  async list({ page, perPage, sort, filter }) {
    const { administrators } = await callGraph(AdministratorListDocument, {
      page,
      perPage,
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: administrators.items, total: administrators.total };
  },
  async one(id) {
    const [right] = await administratorSource.many([id]);
    return found(right);
  },
  async many(ids) {
    const { administrators } = await callGraph(AdministratorListDocument, {
      perPage: ids.length,
      filter: { ids },
    });
    return administrators.items;
  },
};

export const administratorActs = {
  async entrustRight(input: EntrustRightInput): Promise<Right> {
    return (await callGraph(EntrustRightDocument, { input })).entrustRight;
  },
  async withdrawRight(input: WithdrawRightInput): Promise<boolean> {
    return (await callGraph(WithdrawRightDocument, { input })).withdrawRight;
  },
};
