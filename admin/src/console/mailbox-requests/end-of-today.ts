const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function minutesIntoTheDay(moment: Date): number {
  const [hours = 0, minutes = 0] = wallClock.format(moment).split(':').map(Number);
  return hours * 60 + minutes;
}

/** The next midnight of mainland France, by whose hours every page is written; right on days of 23 and 25 hours too. */
export function endOfToday(now: Date): Date {
  const wholeMinute = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const midnight = new Date(wholeMinute + (DAY_MINUTES - minutesIntoTheDay(now)) * MINUTE_MS);
  const off = minutesIntoTheDay(midnight);
  return new Date(midnight.getTime() - (off > DAY_MINUTES / 2 ? off - DAY_MINUTES : off) * MINUTE_MS);
}
