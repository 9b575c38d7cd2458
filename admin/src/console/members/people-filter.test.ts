import { invitationFilter, joinRequestFilter, memberFilter } from './people-filter';

describe('memberFilter', () => {
  it('asks for everybody while nothing is typed', () => {
    expect(memberFilter({ q: '  ' })).toEqual({});
  });
  it('keeps what was typed and chosen', () => {
    expect(memberFilter({ q: ' Roux ', role: 'MANAGER' })).toEqual({ q: 'Roux', role: 'MANAGER' });
  });
});

describe('invitationFilter', () => {
  it('asks for one state, or for every one', () => {
    expect(invitationFilter({ status: 'EXPIRED' })).toEqual({ status: 'EXPIRED' });
    expect(invitationFilter({})).toEqual({});
  });
});

describe('joinRequestFilter', () => {
  it('asks for those who wait, or for all of them', () => {
    expect(joinRequestFilter({ status: 'PENDING', q: ' ' })).toEqual({ status: 'PENDING' });
    expect(joinRequestFilter({ q: ' Roux ' })).toEqual({ q: 'Roux' });
  });
});
