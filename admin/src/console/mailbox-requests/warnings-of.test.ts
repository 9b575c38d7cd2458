import { warningsOf } from './warnings-of';

const clean = {
  registerVerdict: 'FOUND',
  managerDiffersFromAccount: false,
  withoutAccount: false,
  linkedAccount: { rppsStatus: 'VERIFIED' },
} as const;

describe('warningsOf', () => {
  it('says nothing of a file without a doubt', () => {
    expect(warningsOf(clean)).toEqual([]);
  });
  it('says nothing of a register that has not answered yet', () => {
    expect(warningsOf({ ...clean, registerVerdict: null })).toEqual([]);
  });
  it('puts the structure before the people', () => {
    expect(
      warningsOf({ ...clean, registerVerdict: 'LEGAL_ENTITY', withoutAccount: true, linkedAccount: null }),
    ).toEqual(['LEGAL_ENTITY', 'withoutAccount']);
  });
  it('tells a declared RPPS from a verified one', () => {
    expect(warningsOf({ ...clean, linkedAccount: { rppsStatus: 'DECLARED' } })).toEqual([
      'accountUnverified',
    ]);
  });
});
