import type { AuditEntryFilter } from '../../graph/operations.generated';

export interface TypedFilter {
  actorId?: string;
  action?: string;
  result?: AuditEntryFilter['result'];
  subjectType?: string;
  subjectId?: string;
  /** Days (YYYY-MM-DD) of the reader, both included. */
  from?: string;
  to?: string;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Midnight at the beginning of a day, so many days later; undefined while the day is half typed. */
function midnight(day: string | undefined, later = 0): string | undefined {
  const [, year, month, date] = DAY.exec(day ?? '') ?? [];
  if (!year || Number(year) < 1000) return undefined;
  const start = new Date(Number(year), Number(month) - 1, Number(date) + later);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

/** What the graph takes: moments, the last one not included. */
export const graphFilter = ({ from, to, ...others }: TypedFilter): AuditEntryFilter => ({
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value)),
  from: midnight(from),
  to: midnight(to, 1),
});
