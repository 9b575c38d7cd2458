import { callGraph } from '../../graph/client';
import {
  ConfirmPublicationDocument,
  ExportPublicationsDocument,
  PublicationFileDocument,
  PublicationListDocument,
  PublishDocument,
  RetryPublicationDocument,
  WithdrawPublicationDocument,
  type ExportPublicationsMutation,
  type PublicationFileFragment,
  type PublicationRowFragment,
  type PublicationVerdictFragment,
} from '../../graph/operations.generated';
import { found } from '../providers/found';
import type { ResourceSource } from '../providers/resource-source';
import { graphFilter } from './publication-filter';

export type PublicationRow = PublicationRowFragment;
export type Publication = PublicationFileFragment;
export type Verdict = PublicationVerdictFragment;
export type ExportedFile = ExportPublicationsMutation['exportPublications'];

export const publicationSource: ResourceSource<PublicationRow> = {
  async list({ page, perPage, sort, filter }) {
    const { publications } = await callGraph(PublicationListDocument, {
      page,
      perPage,
      sortField: 'PUBLISH_BEFORE',
      sortOrder: sort.order,
      filter: graphFilter(filter),
    });
    return { data: publications.items, total: publications.total };
  },
  async one(id) {
    const { publication } = await callGraph(PublicationFileDocument, { id });
    return found(publication);
  },
  async many(ids) {
    const { publications } = await callGraph(PublicationListDocument, {
      perPage: ids.length,
      filter: { ids },
    });
    return publications.items;
  },
};

export const publicationActs = {
  async publish(ids: string[]): Promise<Verdict[]> {
    return (await callGraph(PublishDocument, { ids })).publish;
  },
  async retryPublication(ids: string[]): Promise<Verdict[]> {
    return (await callGraph(RetryPublicationDocument, { ids })).retryPublication;
  },
  async withdrawPublication(ids: string[]): Promise<Verdict[]> {
    return (await callGraph(WithdrawPublicationDocument, { ids })).withdrawPublication;
  },
  async confirmPublication(ids: string[]): Promise<Verdict[]> {
    return (await callGraph(ConfirmPublicationDocument, { ids })).confirmPublication;
  },
  async exportPublications(ids: string[]): Promise<ExportedFile> {
    return (await callGraph(ExportPublicationsDocument, { ids })).exportPublications;
  },
};
