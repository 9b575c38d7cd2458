import type { AccountFilter, AccountKind, AccountStatus, RppsStatus } from '../../graph/operations.generated';

/** The filter as the address of the page shows it. */
export interface TypedAccountFilter {
  q?: string;
  kind?: AccountKind;
  status?: AccountStatus;
  rppsStatus?: RppsStatus;
  administrators?: 'yes';
}

export const graphFilter = ({
  q,
  kind,
  status,
  rppsStatus,
  administrators,
}: TypedAccountFilter): AccountFilter => ({
  ...(q?.trim() && { q: q.trim() }),
  ...(kind && { kind: [kind] }),
  ...(status && { status: [status] }),
  ...(rppsStatus && { rppsStatus: [rppsStatus] }),
  ...(administrators === 'yes' && { administrators: true }),
});
