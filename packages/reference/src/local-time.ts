const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day (YYYY-MM-DD) it is at that instant in the time zone (IANA name). */
export const localDayOf = (instant: Date, timeZone: string): string =>
  new Date(wallTimeOf(instant.getTime(), timeZone)).toISOString().slice(0, 10);

/** The day after (YYYY-MM-DD). */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Monday is 1, Sunday 7. */
export const isoWeekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/**
 * The instant (ms) at which the clocks of the time zone show so many minutes after midnight of that day. A time
 * that daylight saving skips or shows twice is taken on one side of the change.
 */
export function instantAt(day: string, minutes: number, timeZone: string): number {
  const wall = Date.parse(day) + minutes * MINUTE;
  const near = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(near, timeZone);
}

const offsetAt = (instant: number, timeZone: string): number => wallTimeOf(instant, timeZone) - instant;

/** What the clocks show, written as if it were UTC (ms). */
function wallTimeOf(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)!.value);
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return seconds + (((instant % 1000) + 1000) % 1000);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
