import { openingsFrom, type ServiceHours } from './service-hours';

/**
 * How many minutes the service desk is open between two instants, seconds as a fraction; 0 if `to` is not after
 * `from`.
 * @throws RangeError for hours, a region or an instant that do not exist.
 */
export function serviceMinutesBetween(from: Date, to: Date, hours: ServiceHours, regionCode: string): number {
  if (Number.isNaN(to.getTime())) throw new RangeError('Not an instant');
  let open = 0;
  for (const { start, end } of openingsFrom(from, hours, regionCode)) {
    if (start >= to.getTime()) break;
    open += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
  }
  return open / 60_000;
}
