import { openingsFrom, type ServiceHours } from './service-hours';

/**
 * The instant at which so many minutes of open service desk have gone by since `from`: `from` itself for none,
 * and the closing time rather than the next opening when they end with the day.
 * @throws RangeError for a negative or endless number of minutes, for hours or a region that do not exist.
 */
export function addServiceMinutes(
  from: Date,
  minutes: number,
  hours: ServiceHours,
  regionCode: string,
): Date {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`Not a number of minutes: ${minutes}`);
  let left = Math.round(minutes * 60_000);
  let end = from.getTime();
  const openings = openingsFrom(from, hours, regionCode);
  while (left > 0) {
    const opening = openings.next().value;
    const start = Math.max(opening.start, from.getTime());
    const open = Math.min(left, Math.max(0, opening.end - start));
    end = start + open;
    left -= open;
  }
  return new Date(end);
}
