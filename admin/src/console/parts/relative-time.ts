import { calendarDay } from '../../i18n/format-date';
import type { Language } from '../../i18n/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Midnights between two days of the calendar: "demain" is the next day, however many hours away. */
const daysBetween = (from: Date, to: string | Date) =>
  (Date.parse(calendarDay(to)) - Date.parse(calendarDay(from))) / DAY;

/** "dans 3 heures", "il y a 2 jours": the largest whole unit; hours and minutes rounded towards the present. */
export function relativeTime(language: Language, moment: string | Date, now: Date): string {
  const distance = new Date(moment).getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (Math.abs(distance) >= DAY) return format.format(daysBetween(now, moment), 'day');
  if (Math.abs(distance) >= HOUR) return format.format(Math.trunc(distance / HOUR), 'hour');
  if (Math.abs(distance) >= MINUTE) return format.format(Math.trunc(distance / MINUTE), 'minute');
  return format.format(0, 'second');
}
