import Holidays from 'date-holidays';
import { findRegion } from './regions';

// Country, or country and state, of date-holidays for the regions that have days of their own. Grand Est takes
// those of Alsace-Moselle (Good Friday, 26 December) whole: its service desk has one calendar.
const CALENDARS: Readonly<Record<string, readonly [country: string, state?: string]>> = {
  '01': ['GP'],
  '02': ['MQ'],
  '03': ['GF'],
  '04': ['RE'],
  '06': ['YT'],
  '44': ['FR', '67'],
  '975': ['PM'],
  '977': ['BL'],
  '978': ['MF'],
  '986': ['WF'],
  '987': ['PF'],
  '988': ['NC'],
};

const daysByRegionAndYear = new Map<string, ReadonlySet<string>>();

/**
 * Is the day (YYYY-MM-DD, local) a public holiday of the region? Source: date-holidays (ISC, CC-BY-3.0).
 * Saint-Martin has 27 May as in article L3422-2 of the labour code, although it celebrates on the 28th.
 * @throws RangeError for a region or a day that does not exist.
 */
export function isPublicHoliday(date: string, regionCode: string): boolean {
  if (!isCalendarDay(date)) throw new RangeError(`Not a day: ${date}`);
  const year = Number(date.slice(0, 4));
  const key = `${regionCode} ${year}`;
  const days = daysByRegionAndYear.get(key) ?? listPublicHolidays(regionCode, year);
  daysByRegionAndYear.set(key, days);
  return days.has(date);
}

function listPublicHolidays(regionCode: string, year: number): ReadonlySet<string> {
  if (!findRegion(regionCode)) throw new RangeError(`Not a region: ${regionCode}`);
  const [country, state] = CALENDARS[regionCode] ?? ['FR'];
  const calendar = state ? new Holidays(country, state) : new Holidays(country);
  const holidays = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(holidays.map(({ date }) => date.slice(0, 10)));
}

function isCalendarDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === date;
}
