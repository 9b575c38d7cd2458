import { menuGroups } from './menu-groups';

const NAMES = ['mailboxRequests', 'mailboxes', 'publications', 'structures', 'accounts', 'administrators'];

describe('menuGroups', () => {
  it('keeps the order and begins a group at its first resource', () => {
    expect(menuGroups(NAMES, () => true)).toEqual([
      ['mailboxRequests', 'mailboxes'],
      ['publications', 'structures'],
      ['accounts', 'administrators'],
    ]);
  });
  it('keeps a group together when its first resource is not for the reader, and leaves empty ones out', () => {
    const seen = ['mailboxes', 'structures', 'mailboxRequests'];
    expect(menuGroups(NAMES, (name) => seen.includes(name))).toEqual([
      ['mailboxRequests', 'mailboxes'],
      ['structures'],
    ]);
  });
});
