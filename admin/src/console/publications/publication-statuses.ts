import type { PublicationStatus } from '../../graph/operations.generated';

/** In the order of the track. */
export const PUBLICATION_STATUSES: readonly PublicationStatus[] = [
  'TO_SEND',
  'SENT',
  'CONFIRMED',
  'VISIBLE',
  'REFUSED',
  'WITHHELD',
  'TO_WITHDRAW',
  'WITHDRAWN',
];
