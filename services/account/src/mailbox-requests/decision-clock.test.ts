import { occitanie } from '../region-profiles/occitanie';
import { decisionClock, resumedClock } from './decision-clock';

/** Sixteen service hours from 8:30 to 18:30, in Paris: one day and six hours; two thirds are 10 h 40. */
describe('decisionClock', () => {
  const clock = (submittedAt: string) => {
    const { warnAfter, decideBefore } = decisionClock(new Date(submittedAt), '76', occitanie);
    return [warnAfter.toISOString(), decideBefore.toISOString()];
  };

  it.each([
    [
      'the opening of a Monday',
      '2026-11-23T07:30:00Z',
      '2026-11-24T08:10:00.000Z',
      '2026-11-24T13:30:00.000Z',
    ],
    ['a night', '2026-11-23T23:00:00Z', '2026-11-25T08:10:00.000Z', '2026-11-25T13:30:00.000Z'],
    ['a Friday afternoon', '2026-11-27T15:30:00Z', '2026-11-30T16:10:00.000Z', '2026-12-01T11:30:00.000Z'],
    ['a Saturday', '2026-11-28T10:00:00Z', '2026-12-01T08:10:00.000Z', '2026-12-01T13:30:00.000Z'],
    [
      'the eve of a public holiday',
      '2026-11-10T07:30:00Z',
      '2026-11-12T08:10:00.000Z',
      '2026-11-12T13:30:00.000Z',
    ],
    ['summer', '2026-07-06T06:30:00Z', '2026-07-07T07:10:00.000Z', '2026-07-07T12:30:00.000Z'],
    [
      'the week-end when clocks go back',
      '2026-10-23T15:30:00Z',
      '2026-10-26T17:10:00.000Z',
      '2026-10-27T12:30:00.000Z',
    ],
  ])('from %s', (_when, submittedAt, warnAfter, decideBefore) => {
    expect(clock(submittedAt)).toEqual([warnAfter, decideBefore]);
  });

  it("follows the region's delay", () => {
    const short = { ...occitanie, decisionHours: 3 };
    const { warnAfter, decideBefore } = decisionClock(new Date('2026-11-23T08:00:00Z'), '76', short);
    expect([warnAfter.toISOString(), decideBefore.toISOString()]).toEqual([
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T11:00:00.000Z',
    ]);
  });
});

/** Asked on a Monday at 16:30 in Paris: two hours before the desk closes. */
describe('resumedClock', () => {
  const stoppedAt = new Date('2026-11-23T15:30:00Z');
  const resumed = (warnAfter: string, decideBefore: string, resumedAt: string) => {
    const stopped = { warnAfter: new Date(warnAfter), decideBefore: new Date(decideBefore), stoppedAt };
    const clock = resumedClock(stopped, new Date(resumedAt), '76', occitanie);
    return [clock.warnAfter.toISOString(), clock.decideBefore.toISOString()];
  };

  // Left: one hour to the warning, four to the end.
  it.each([
    ['in the morning', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00.000Z', '2026-12-01T12:00:00.000Z'],
    ['at night', '2026-12-01T22:00:00Z', '2026-12-02T08:30:00.000Z', '2026-12-02T11:30:00.000Z'],
    ['on a Friday evening', '2026-12-04T17:00:00Z', '2026-12-07T08:00:00.000Z', '2026-12-07T11:00:00.000Z'],
    ['on a Sunday', '2026-12-06T10:00:00Z', '2026-12-07T08:30:00.000Z', '2026-12-07T11:30:00.000Z'],
    ['on Christmas Day', '2026-12-25T10:00:00Z', '2026-12-28T08:30:00.000Z', '2026-12-28T11:30:00.000Z'],
    ['at the same moment', '2026-11-23T15:30:00Z', '2026-11-23T16:30:00.000Z', '2026-11-24T09:30:00.000Z'],
  ])(
    'goes on from an answer %s with the service time that was left',
    (_when, resumedAt, warnAfter, decideBefore) => {
      expect(resumed('2026-11-23T16:30:00Z', '2026-11-24T09:30:00Z', resumedAt)).toEqual([
        warnAfter,
        decideBefore,
      ]);
    },
  );

  it('is due at once where it was late when it stopped', () => {
    const answeredAt = '2026-12-06T10:00:00.000Z';
    expect(resumed('2026-11-20T08:00:00Z', '2026-11-23T15:29:00Z', answeredAt)).toEqual([
      answeredAt,
      answeredAt,
    ]);
  });

  it('warns at once where it had warned already, and keeps its end', () => {
    const answeredAt = '2026-12-01T08:00:00.000Z';
    expect(resumed('2026-11-23T10:00:00Z', '2026-11-23T16:30:00Z', answeredAt)).toEqual([
      answeredAt,
      '2026-12-01T09:00:00.000Z',
    ]);
  });

  it('is of a request that has one', () => {
    const none = { warnAfter: null, decideBefore: null, stoppedAt };
    expect(() => resumedClock(none, stoppedAt, '76', occitanie)).toThrow();
  });
});
