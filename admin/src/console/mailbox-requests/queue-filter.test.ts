import { graphFilter } from './queue-filter';

describe('graphFilter', () => {
  it('asks for what waits for us when no tab is chosen', () => {
    expect(graphFilter({}, 'me')).toEqual({ status: ['SUBMITTED', 'IN_REVIEW'] });
  });
  it('turns "mine" into the id of the person who looks', () => {
    expect(graphFilter({ tab: 'inReview', holder: 'mine' }, 'me')).toEqual({
      status: ['IN_REVIEW'],
      assigneeId: 'me',
    });
  });
  it('asks for files that nobody holds', () => {
    expect(graphFilter({ holder: 'nobody' }, 'me')).toMatchObject({ unassigned: true });
  });
  it('leaves out a blank query and keeps the wish to see duplicates', () => {
    expect(graphFilter({ q: '  ', duplicate: 'yes' }, 'me')).toEqual({
      status: ['SUBMITTED', 'IN_REVIEW'],
      duplicate: true,
    });
  });
});
