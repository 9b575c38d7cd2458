import { graphFilter } from './queue-filter';

const now = new Date('2026-11-23T10:00:00Z');

describe('graphFilter', () => {
  it('asks for what waits for us when no tab is chosen', () => {
    expect(graphFilter({}, 'me', now)).toEqual({ status: ['SUBMITTED', 'IN_REVIEW'] });
  });
  it('turns "mine" into the id of the person who looks', () => {
    expect(graphFilter({ tab: 'inReview', holder: 'mine' }, 'me', now)).toEqual({
      status: ['IN_REVIEW'],
      assigneeId: 'me',
    });
  });
  it('asks for files that nobody holds', () => {
    expect(graphFilter({ holder: 'nobody' }, 'me', now)).toMatchObject({ unassigned: true });
  });
  it('leaves out a blank query and keeps the wish to see duplicates', () => {
    expect(graphFilter({ q: '  ', duplicate: 'yes' }, 'me', now)).toEqual({
      status: ['SUBMITTED', 'IN_REVIEW'],
      duplicate: true,
    });
  });
  it('counts what is late already among what is due today', () => {
    expect(graphFilter({ due: 'late' }, 'me', now).dueBefore).toBe('2026-11-23T10:00:00.000Z');
    expect(graphFilter({ due: 'today' }, 'me', now).dueBefore).toBe('2026-11-23T23:00:00.000Z');
  });
  it('finds again what the applicants dropped', () => {
    expect(graphFilter({ tab: 'dropped' }, 'me', now)).toEqual({ status: ['WITHDRAWN', 'EXPIRED'] });
  });
});
