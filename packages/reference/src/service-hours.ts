import { dayAfter, instantAt, isoWeekdayOf, localDayOf } from './local-time';
import { isPublicHoliday } from './public-holidays';

/** ISO weekday: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a region's service desk is open, in its own time zone (IANA name); 'HH:MM', up to 24:00. */
export interface ServiceHours {
  timeZone: string;
  days: Partial<Record<Weekday, { opens: string; closes: string }>>;
}

/** From `start` to `end`, in ms since 1970. */
export interface Opening {
  start: number;
  end: number;
}

/**
 * The openings of the service desk, day after day without end, from the local day of `from` on; public holidays
 * of the region are closed. An opening may stand before `from`.
 * @throws RangeError for hours that never open, a time that is none, a closing that is not after its opening.
 */
export function* openingsFrom(
  from: Date,
  hours: ServiceHours,
  regionCode: string,
): Generator<Opening, never> {
  const week = readWeek(hours);
  for (let day = localDayOf(from, hours.timeZone); ; day = dayAfter(day)) {
    const open = week.get(isoWeekdayOf(day));
    if (!open || isPublicHoliday(day, regionCode)) continue;
    const start = instantAt(day, open.from, hours.timeZone);
    const end = instantAt(day, open.to, hours.timeZone);
    if (end > start) yield { start, end };
  }
}

/** Minutes after midnight, by ISO weekday. */
function readWeek({ days }: ServiceHours): ReadonlyMap<number, { from: number; to: number }> {
  const week = new Map<number, { from: number; to: number }>();
  for (const [weekday, { opens, closes }] of Object.entries(days)) {
    const open = { from: minutesOf(opens), to: minutesOf(closes) };
    if (open.to <= open.from) throw new RangeError(`Closes before it opens: ${opens} to ${closes}`);
    week.set(Number(weekday), open);
  }
  if (week.size === 0) throw new RangeError('The service hours have no open day');
  return week;
}

function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`Not a time of day: ${time}`);
  return Number(hours) * 60 + Number(minutes);
}
