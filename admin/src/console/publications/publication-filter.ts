import type {
  PublicationChannel,
  PublicationFilter,
  PublicationStatus,
} from '../../graph/operations.generated';

/** The filter as the address of the page shows it. */
export interface TypedPublicationFilter {
  q?: string;
  status?: PublicationStatus;
  channel?: PublicationChannel;
  late?: 'yes';
}

export const graphFilter = ({ q, status, channel, late }: TypedPublicationFilter): PublicationFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(status && { status: [status] }),
  ...(channel && { channel }),
  ...(late === 'yes' && { late: true }),
});
