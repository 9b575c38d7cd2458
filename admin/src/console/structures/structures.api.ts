import { callGraph } from '../../graph/client';
import { StructureListDocument, type StructureRowFragment } from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type Structure = StructureRowFragment;

export const structureSource: ResourceSource<Structure> = {
  async list({ page, perPage, filter }) {
    const { structures } = await callGraph(StructureListDocument, { page, perPage, filter });
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
