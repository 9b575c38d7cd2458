import { callGraph } from '../../graph/client';
import {
  StructureByNumberDocument,
  StructureListDocument,
  StructureMailboxesDocument,
  StructureRequestsDocument,
  type MailboxRequestRowFragment,
  type MailboxRowFragment,
  type StructureFilter,
  type StructureIdentifierType,
  type StructureRowFragment,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';

export type Structure = StructureRowFragment;

/** What a mailbox, a request or a right knows of its structure. */
export interface StructureKey {
  identifierType: StructureIdentifierType;
  identifier: string;
}

/** The newest files of a structure, and how many there are. */
export interface Newest<File> {
  items: File[];
  total: number;
}

/** On one page; whoever looks for an older file searches the list of files. */
const NEWEST = 50;

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

export const structureActs = {
  /** What the register says of each number, in their order; null for one that it does not know. */
  async structuresNamed(keys: readonly StructureKey[]): Promise<(Structure | null)[]> {
    const finess = keys.filter(({ identifierType }) => identifierType === 'FINESS');
    const listed =
      finess.length > 0 ? await structureSource.many(finess.map(({ identifier }) => identifier)) : [];
    return Promise.all(
      keys.map((key) =>
        key.identifierType === 'FINESS'
          ? (listed.find(({ id }) => id === key.identifier) ?? null)
          : structureByNumber(key),
      ),
    );
  },
  async mailboxesOfStructure(identifier: string): Promise<Newest<MailboxRowFragment>> {
    return (await callGraph(StructureMailboxesDocument, { identifier, perPage: NEWEST })).mailboxes;
  },
  async requestsOfStructure(identifier: string): Promise<Newest<MailboxRequestRowFragment>> {
    return (await callGraph(StructureRequestsDocument, { identifier, perPage: NEWEST })).mailboxRequests;
  },
};

async function structureByNumber(key: StructureKey): Promise<Structure | null> {
  return (await callGraph(StructureByNumberDocument, { ...key })).structure;
}
