import fc from 'fast-check';
import { instantAt, isoWeekdayOf, localDayOf } from './local-time';

const zone = fc.constantFrom(
  'Europe/Paris',
  'America/Miquelon',
  'America/Cayenne',
  'Indian/Reunion',
  'Pacific/Noumea',
);
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

const shown = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('fr-FR', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);

it.each([
  ['2026-01-15', 510, '2026-01-15T07:30:00Z'],
  ['2026-07-15', 510, '2026-07-15T06:30:00Z'],
  ['2026-03-29', 510, '2026-03-29T06:30:00Z'],
  ['2026-10-25', 510, '2026-10-25T07:30:00Z'],
  ['2026-10-25', 1440, '2026-10-25T23:00:00Z'],
])('%s and %i minutes in Paris is %s', (day, minutes, expected) => {
  expect(new Date(instantAt(day, minutes, 'Europe/Paris')).toISOString()).toBe(
    expected.replace('Z', '.000Z'),
  );
});

it('leads back to what the clocks showed', () => {
  fc.assert(
    fc.property(instant, zone, (date, timeZone) => {
      const [hours, minutes] = shown(date.getTime(), timeZone).split(' ')[1]!.split(':').map(Number);
      const back = instantAt(localDayOf(date, timeZone), hours! * 60 + minutes!, timeZone);
      expect(shown(back, timeZone)).toBe(shown(date.getTime(), timeZone));
    }),
    { numRuns: 1000 },
  );
});

it('knows the local day on either side of midnight', () => {
  const lateEvening = new Date('2026-06-30T22:30:00Z');
  expect(localDayOf(lateEvening, 'Europe/Paris')).toBe('2026-07-01');
  expect(localDayOf(lateEvening, 'America/Cayenne')).toBe('2026-06-30');
  expect([isoWeekdayOf('2026-06-29'), isoWeekdayOf('2026-06-28')]).toEqual([1, 7]);
});
