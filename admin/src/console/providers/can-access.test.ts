import { canAccess, entersConsole } from './can-access';

describe('canAccess', () => {
  it('opens everything to a GRADeS administrator', () => {
    expect(canAccess(['ACCOUNT_HOLDER', 'GRADES_ADMINISTRATOR'], 'publications')).toBe(true);
  });
  it('opens requests and mailboxes, but not publications, to a structure administrator', () => {
    expect(canAccess(['STRUCTURE_ADMINISTRATOR'], 'mailboxes')).toBe(true);
    expect(canAccess(['STRUCTURE_ADMINISTRATOR'], 'publications')).toBe(false);
  });
  it('opens people of their structures, but not all accounts, to a structure administrator', () => {
    for (const resource of ['members', 'invitations', 'joinRequests', 'administrators']) {
      expect(canAccess(['STRUCTURE_ADMINISTRATOR'], resource)).toBe(true);
    }
    expect(canAccess(['STRUCTURE_ADMINISTRATOR'], 'accounts')).toBe(false);
  });
  it('opens nothing to an account holder', () => {
    expect(canAccess(['ACCOUNT_HOLDER'], 'mailboxes')).toBe(false);
  });
});

describe('entersConsole', () => {
  it('lets administrators in and account holders not', () => {
    expect(entersConsole(['STRUCTURE_ADMINISTRATOR'])).toBe(true);
    expect(entersConsole(['ACCOUNT_HOLDER'])).toBe(false);
  });
});
