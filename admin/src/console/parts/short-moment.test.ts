import { shortMoment } from './short-moment';

describe('shortMoment', () => {
  it('gives the hour of mainland France, summer and winter', () => {
    expect(shortMoment('fr', '2026-11-23T14:44:00Z')).toContain('15:44');
    expect(shortMoment('en', '2026-07-01T14:44:00Z')).toContain('16:44');
  });
});
