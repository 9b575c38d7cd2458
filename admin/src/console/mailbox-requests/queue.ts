import type { SortPayload } from 'react-admin';
import type { QueueFilter } from './queue-filter';

export const OLDEST_DUE_FIRST: SortPayload = { field: 'decideBefore', order: 'ASC' };

export const WORK_TO_DO: QueueFilter = { tab: 'toDo' };

/** A request is decided within hours: half a minute is soon enough to see what a colleague did. */
export const REFRESH_EVERY_MS = 30_000;
