import { callGraph } from '../../graph/client';
import {
  StructureListDocument,
  type StructureFilter,
  type StructureRowFragment,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type Structure = StructureRowFragment;

interface TypedFilter {
  q?: string;
  departmentCode?: string;
  kind?: Structure['kind'];
}

const graphFilter = ({ q, departmentCode, kind }: TypedFilter): StructureFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(departmentCode && { departmentCode }),
  ...(kind && { kind }),
});

export const structureSource: ResourceSource<Structure> = {
  async list({ page, perPage, filter }) {
    const { structures } = await callGraph(StructureListDocument, {
      page,
      perPage,
      filter: graphFilter(filter),
    });
    return { data: structures.items, total: structures.total };
  },
  async one(id) {
    const [structure] = await structureSource.many([id]);
    return found(structure);
  },
  async many(ids) {
    const { structures } = await callGraph(StructureListDocument, { perPage: ids.length, filter: { ids } });
    return structures.items;
  },
};
