import type { MailboxRequestFilter, MailboxRequestStatus } from '../../graph/operations.generated';
import { endOfToday } from './end-of-today';

/** Tabs of the queue. Work to do is whatever waits for us, taken by a colleague or not. */
export const QUEUE_TABS = {
  toDo: ['SUBMITTED', 'IN_REVIEW'],
  inReview: ['IN_REVIEW'],
  correctionAsked: ['CORRECTION_ASKED'],
  approved: ['APPROVED'],
  refused: ['REFUSED'],
  dropped: ['WITHDRAWN', 'EXPIRED'],
  all: ['SUBMITTED', 'IN_REVIEW', 'CORRECTION_ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'],
} satisfies Record<string, MailboxRequestStatus[]>;
export type QueueTab = keyof typeof QUEUE_TABS;

/** The filter as the address of the page shows it. */
export interface QueueFilter {
  tab?: QueueTab;
  q?: string;
  professionKey?: string;
  regionCode?: string;
  duplicate?: 'yes';
  holder?: 'mine' | 'nobody';
  due?: 'late' | 'today';
}

/** @param accountId whose files "mine" are */
export function graphFilter(
  { tab = 'toDo', q, professionKey, regionCode, duplicate, holder, due }: QueueFilter,
  accountId: string | undefined,
  now: Date,
): MailboxRequestFilter {
  return {
    status: QUEUE_TABS[tab],
    ...(q?.trim() && { q: q.trim() }),
    ...(professionKey && { professionKey }),
    ...(regionCode && { regionCode }),
    ...(duplicate === 'yes' && { duplicate: true }),
    ...(holder === 'nobody' && { unassigned: true }),
    ...(holder === 'mine' && { assigneeId: accountId }),
    ...(due && { dueBefore: (due === 'late' ? now : endOfToday(now)).toISOString() }),
  };
}
