import { authorOfState } from './author-of-state';

const anne = { givenName: 'Anne', familyName: 'Roux' };
const paul = { givenName: 'Paul', familyName: 'Faure' };
const history = [
  { at: '2026-11-20T10:00:00Z', action: 'mailbox.suspend', result: 'DONE', actor: anne },
  { at: '2026-11-22T10:00:00Z', action: 'mailbox.suspend', result: 'DONE', actor: paul },
  { at: '2026-11-23T10:00:00Z', action: 'mailbox.close', result: 'REFUSED', actor: anne },
];

describe('authorOfState', () => {
  it('is who suspended it last', () => {
    expect(authorOfState('SUSPENDED', history)).toBe(paul);
  });
  it('is nobody whose act was refused', () => {
    expect(authorOfState('CLOSED', history)).toBeNull();
  });
});
