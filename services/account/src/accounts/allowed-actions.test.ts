import { aGradesAdministrator } from '@balorg/common/testing';
import { Account, AccountKind, AccountStatus, RppsStatus } from './account.entity';
import { allowedActions } from './allowed-actions';

const OWNER = '0190a5c5-7d4e-7cc3-98c4-dc0c0c07398f';
const declared = Object.assign(new Account(), {
  id: OWNER,
  kind: AccountKind.PER,
  status: AccountStatus.ACTIVE,
  rpps: '99900000003',
  rppsStatus: RppsStatus.DECLARED,
  regionCode: '76',
});

describe('what may be done with an account', () => {
  it.each([
    ['with a declared RPPS', {}, ['VERIFY_RPPS', 'DISABLE']],
    ['with a verified RPPS', { rppsStatus: RppsStatus.VERIFIED }, ['DISABLE']],
    ['of a person without RPPS', { kind: AccountKind.INT, rpps: null }, ['DISABLE']],
    ['that is disabled', { status: AccountStatus.DISABLED }, ['ENABLE']],
    ['that is unproven', { status: AccountStatus.UNPROVEN }, []],
    ['of another region', { regionCode: '94' }, []],
    ['of no region', { regionCode: null }, []],
  ])('%s', (_what, own, actions) => {
    expect(allowedActions(aGradesAdministrator(), Object.assign(new Account(), declared, own))).toEqual(
      actions,
    );
  });

  it('is nothing with one’s own', () => {
    expect(allowedActions(aGradesAdministrator({ accountId: OWNER }), declared)).toEqual([]);
  });
});
