import { standingOf } from './standing-of';

const file = { status: 'IN_REVIEW', assignee: null, linkedAccount: null } as const;

describe('standingOf', () => {
  it('tells my file from a colleague’s and from a free one', () => {
    expect(standingOf({ ...file, assignee: { id: 'me' } }, 'me')).toBe('mine');
    expect(standingOf({ ...file, assignee: { id: 'other' } }, 'me')).toBe('held');
    expect(standingOf(file, 'me')).toBe('free');
  });
  it('explains first that nobody decides on their own request', () => {
    expect(standingOf({ ...file, assignee: { id: 'other' }, linkedAccount: { id: 'me' } }, 'me')).toBe('own');
  });
  it('gives the state of a decided file', () => {
    expect(standingOf({ ...file, status: 'REFUSED', linkedAccount: { id: 'me' } }, 'me')).toBe('REFUSED');
  });
});
