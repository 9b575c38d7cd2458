import { timeLeft } from './time-left';

const now = new Date('2026-11-23T10:00:00Z');

describe('timeLeft', () => {
  it('counts minutes and seconds', () => {
    expect(timeLeft('2026-11-23T10:01:04.200Z', now)).toBe('1:05');
  });
  it('is over at the very end', () => {
    expect(timeLeft('2026-11-23T10:00:00Z', now)).toBeNull();
  });
});
