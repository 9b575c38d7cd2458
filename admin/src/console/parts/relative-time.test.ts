import { relativeTime } from './relative-time';

const now = new Date('2026-11-23T10:00:00Z');

describe('relativeTime', () => {
  it('counts whole hours that are left', () => {
    expect(relativeTime('fr', '2026-11-23T13:59:00Z', now)).toBe('dans 3 heures');
  });
  it('counts days once one is over', () => {
    expect(relativeTime('en', '2026-11-20T09:00:00Z', now)).toBe('3 days ago');
  });
  it('counts the days of the calendar in mainland France', () => {
    expect(relativeTime('fr', '2026-11-25T09:30:00Z', now)).toBe('après-demain');
    expect(relativeTime('fr', '2026-11-25T09:30:00Z', new Date('2026-11-23T23:30:00Z'))).toBe('demain');
  });
  it('counts minutes below the hour, on both sides', () => {
    expect(relativeTime('fr', '2026-11-23T10:42:30Z', now)).toBe('dans 42 minutes');
    expect(relativeTime('fr', '2026-11-23T09:55:00Z', now)).toBe('il y a 5 minutes');
  });
  it('calls the last and the next seconds now', () => {
    expect(relativeTime('fr', '2026-11-23T09:59:20Z', now)).toBe('maintenant');
  });
});
