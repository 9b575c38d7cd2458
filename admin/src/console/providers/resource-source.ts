import type { FilterPayload, RaRecord, SortPayload } from 'react-admin';

export interface ListRequest {
  page: number;
  perPage: number;
  sort: SortPayload;
  filter: FilterPayload;
}

export interface ListedPage<Row extends RaRecord = RaRecord> {
  data: Row[];
  total: number;
}

/** What a resource offers to react-admin's lists and pages: read only, every change is a named act. */
export interface ResourceSource<Row extends RaRecord = RaRecord> {
  list(request: ListRequest): Promise<ListedPage<Row>>;
  one(id: string): Promise<Row>;
  many(ids: string[]): Promise<Row[]>;
}
