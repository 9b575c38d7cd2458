import { endOfToday } from './end-of-today';

const end = (now: string) => endOfToday(new Date(now)).toISOString();

describe('endOfToday', () => {
  it('is midnight in mainland France, winter and summer', () => {
    expect(end('2026-11-23T10:15:30Z')).toBe('2026-11-23T23:00:00.000Z');
    expect(end('2026-07-01T22:30:00Z')).toBe('2026-07-02T22:00:00.000Z');
  });
  it('holds on the days when the clock changes', () => {
    expect(end('2026-03-29T00:10:00Z')).toBe('2026-03-29T22:00:00.000Z');
    expect(end('2026-10-24T22:10:00Z')).toBe('2026-10-25T23:00:00.000Z');
  });
});
