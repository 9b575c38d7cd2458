import fc from 'fast-check';
import { addServiceMinutes, serviceMinutesBetween, type ServiceHours } from './index';

const OCCITANIE = '76';
const weekdays = { opens: '08:30', closes: '18:30' };
const desk: ServiceHours = {
  timeZone: 'Europe/Paris',
  days: { 1: weekdays, 2: weekdays, 3: weekdays, 4: weekdays, 5: weekdays },
};
const dayAndNight = { opens: '00:00', closes: '24:00' };
const always: ServiceHours = {
  timeZone: 'Europe/Paris',
  days: {
    1: dayAndNight,
    2: dayAndNight,
    3: dayAndNight,
    4: dayAndNight,
    5: dayAndNight,
    6: dayAndNight,
    7: dayAndNight,
  },
};
const SIXTEEN_HOURS = 16 * 60;

describe('addServiceMinutes', () => {
  it.each([
    ['within the day', '2026-06-08T08:00:00Z', 60, '2026-06-08T09:00:00Z'],
    ['to the next day', '2026-06-08T15:30:00Z', 120, '2026-06-09T07:30:00Z'],
    ['from the night', '2026-06-08T02:00:00Z', 30, '2026-06-08T07:00:00Z'],
    ['over the week-end', '2026-06-05T15:30:00Z', 90, '2026-06-08T07:00:00Z'],
    ['until closing time', '2026-06-08T06:30:00Z', 600, '2026-06-08T16:30:00Z'],
    ['over Whit Monday', '2026-05-22T15:30:00Z', 90, '2026-05-26T07:00:00Z'],
    ['the default delay', '2026-06-08T10:00:00Z', SIXTEEN_HOURS, '2026-06-09T16:00:00Z'],
    ['over the change to summer time', '2026-03-27T16:30:00Z', 120, '2026-03-30T07:30:00Z'],
    ['over the change to winter time', '2026-10-23T15:30:00Z', 120, '2026-10-26T08:30:00Z'],
    ['nothing at night', '2026-06-08T02:00:00Z', 0, '2026-06-08T02:00:00Z'],
  ])('%s', (_case, from, minutes, expected) => {
    expect(addServiceMinutes(new Date(from), minutes, desk, OCCITANIE)).toEqual(new Date(expected));
  });

  it('closes on the days of the region only', () => {
    const goodFridayMorning = new Date('2026-04-03T06:30:00Z');
    expect(addServiceMinutes(goodFridayMorning, 60, desk, OCCITANIE)).toEqual(
      new Date('2026-04-03T07:30:00Z'),
    );
    expect(addServiceMinutes(goodFridayMorning, 60, desk, '44')).toEqual(new Date('2026-04-07T07:30:00Z'));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p minutes', (minutes) => {
    expect(() => addServiceMinutes(new Date(), minutes, desk, OCCITANIE)).toThrow(RangeError);
  });
});

describe('serviceMinutesBetween', () => {
  it.each([
    ['a whole week', '2026-06-07T22:00:00Z', '2026-06-14T22:00:00Z', 5 * 600],
    ['a week with Ascension', '2026-05-10T22:00:00Z', '2026-05-17T22:00:00Z', 4 * 600],
    ['a night', '2026-06-08T17:00:00Z', '2026-06-09T05:00:00Z', 0],
    ['half a minute', '2026-06-08T08:00:00Z', '2026-06-08T08:00:30Z', 0.5],
    ['backwards', '2026-06-09T08:00:00Z', '2026-06-08T08:00:00Z', 0],
  ])('%s', (_case, from, to, minutes) => {
    expect(serviceMinutesBetween(new Date(from), new Date(to), desk, OCCITANIE)).toBe(minutes);
  });

  it('counts 23 and 25 hours on the days the clocks change', () => {
    const minutesOf = (day: string, next: string) =>
      serviceMinutesBetween(new Date(day), new Date(next), always, OCCITANIE) / 60;
    expect(minutesOf('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23);
    expect(minutesOf('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25);
  });

  it('refuses an instant that does not exist', () => {
    expect(() => serviceMinutesBetween(new Date(), new Date('?'), desk, OCCITANIE)).toThrow(RangeError);
    expect(() => serviceMinutesBetween(new Date('?'), new Date(), desk, OCCITANIE)).toThrow(RangeError);
  });
});

it.each<[string, ServiceHours['days']]>([
  ['no open day', {}],
  ['a day that closes before it opens', { 1: { opens: '18:00', closes: '08:00' } }],
  ['a day without length', { 1: { opens: '08:00', closes: '08:00' } }],
  ['25 hours', { 1: { opens: '08:00', closes: '25:00' } }],
  ['an hour in words', { 1: { opens: '8h30', closes: '18:30' } }],
])('refuses hours with %s', (_case, days) => {
  expect(() => addServiceMinutes(new Date(), 1, { timeZone: 'Europe/Paris', days }, OCCITANIE)).toThrow(
    RangeError,
  );
});

describe('any hours', () => {
  const time = fc
    .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const day = fc
    .uniqueArray(time, { minLength: 2, maxLength: 2 })
    .map((times) => times.sort())
    .map(([opens, closes]) => ({ opens: opens!, closes: closes! }));
  const hours = fc.record({
    timeZone: fc.constantFrom('Europe/Paris', 'America/Miquelon', 'Indian/Reunion', 'Pacific/Noumea'),
    days: fc
      .record({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }, { requiredKeys: [] })
      .filter((days) => Object.keys(days).length > 0),
  });
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true });
  const minutes = fc.nat({ max: 3000 });
  const region = fc.constantFrom('76', '44', '04', '988', '975');

  it('counts as many minutes as were added', () => {
    fc.assert(
      fc.property(instant, minutes, hours, region, (from, count, open, regionCode) => {
        const to = addServiceMinutes(from, count, open, regionCode);
        expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime());
        expect(serviceMinutesBetween(from, to, open, regionCode)).toBe(count);
      }),
    );
  });

  it('counts the same in two steps as in one, and never more than went by', () => {
    fc.assert(
      fc.property(
        fc.tuple(instant, fc.nat({ max: 40 }), fc.nat({ max: 40 })),
        hours,
        region,
        (span, open, regionCode) => {
          const [first, days, more] = span;
          const middle = new Date(first.getTime() + days * 86_400_000);
          const last = new Date(middle.getTime() + more * 86_400_000);
          const between = (from: Date, to: Date) => serviceMinutesBetween(from, to, open, regionCode);
          expect(between(first, middle) + between(middle, last)).toBeCloseTo(between(first, last), 6);
          expect(between(first, last)).toBeLessThanOrEqual((last.getTime() - first.getTime()) / 60_000);
        },
      ),
    );
  });
});
