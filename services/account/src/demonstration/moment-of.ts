import { instantAt, isoWeekdayOf, localDayOf } from '@balorg/reference';

const ZONE = 'Europe/Paris';
const DAY_MS = 24 * 3_600_000;

/**
 * The instant that a story names: `25 min` ago, or `3 d 10:20`, that time of day three working days ago (no public
 * holiday is skipped: it is a demonstration).
 * @throws Error for anything else.
 */
export function momentOf(named: string, now = new Date()): Date {
  const minutes = /^(\d+) min$/.exec(named)?.[1];
  if (minutes) return new Date(now.getTime() - Number(minutes) * 60_000);
  const [, days, hour, minute] = /^(\d+) d (\d\d):(\d\d)$/.exec(named) ?? [];
  if (!days) throw new Error(`no moment is called ${named}`);
  let at = now.getTime();
  for (let left = Number(days); left > 0;) {
    at -= DAY_MS;
    if (isoWeekdayOf(localDayOf(new Date(at), ZONE)) <= 5) left -= 1;
  }
  return new Date(instantAt(localDayOf(new Date(at), ZONE), Number(hour) * 60 + Number(minute), ZONE));
}
