import { LANE_RULES, retryDelay } from './attempt-rules';

describe('the delay before the next try', () => {
  it('doubles, up to an hour', () => {
    expect([1, 2, 3, 9, 30].map((attempts) => retryDelay('ordinary', attempts, false))).toEqual([
      5, 10, 20, 1280, 3600,
    ]);
  });

  it('stays short while the relay is down', () => {
    expect([1, 4, 5, 30].map((attempts) => retryDelay('ordinary', attempts, true))).toEqual([5, 40, 60, 60]);
  });

  it('is short for codes', () => {
    expect([1, 2, 5, 30].map((attempts) => retryDelay('fast', attempts, false))).toEqual([1, 2, 15, 15]);
  });

  it.each(Object.entries(LANE_RULES))(
    '%s: nobody takes a mail whose attempt may still last',
    (_lane, rules) => {
      expect(rules.lease).toBeGreaterThan(rules.deadline);
    },
  );
});
