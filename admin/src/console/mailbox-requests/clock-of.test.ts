import { clockOf } from './clock-of';

describe('clockOf', () => {
  it('runs while the request waits for a reviewer', () => {
    expect([clockOf('SUBMITTED'), clockOf('IN_REVIEW')]).toEqual(['running', 'running']);
  });
  it('stands still while the applicant owes a correction', () => {
    expect(clockOf('CORRECTION_ASKED')).toBe('stopped');
  });
  it('is over once the request was decided, withdrawn or forgotten', () => {
    expect([clockOf('REFUSED'), clockOf('WITHDRAWN'), clockOf('EXPIRED')]).toEqual(['over', 'over', 'over']);
  });
});
