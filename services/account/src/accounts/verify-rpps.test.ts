import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount } from '../../test/factories';
import { MemberRole } from '../members/member.entity';
import { Account, AccountKind, AccountStatus, RppsStatus } from './account.entity';

const VERIFY = `mutation ($input: AccountActInput!) { verifyRpps(input: $input) { rpps rppsStatus allowedActions } }`;

describe('verifyRpps', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const verify = ({ id }: Pick<Account, 'id'>, actor = administrator, idempotencyKey = newId()) =>
    service.call(actor, VERIFY, { input: { id, idempotencyKey } });
  const audited = () =>
    service.db.query<object[]>(
      "SELECT result, regionCode, subjectId FROM audit_entry WHERE action = 'account.verify-rpps'",
    );

  it('makes a declared RPPS a verified one, once', async () => {
    const account = await anAccount();
    const key = newId();
    for (let time = 0; time < 2; time++)
      expect((await verify(account, administrator, key)).data).toEqual({
        verifyRpps: { rpps: '99900000003', rppsStatus: 'VERIFIED', allowedActions: ['DISABLE'] },
      });
    expect(await audited()).toEqual([{ result: 'DONE', regionCode: '76', subjectId: account.id }]);
    expect((await verify(account)).code).toBe('FORBIDDEN');
  });

  it('leaves the RPPS of whoever had it verified first; declared ones may be alike', async () => {
    const [first, second] = [await anAccount(), await anAccount()];
    const answers = await Promise.all([verify(first), verify(second)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['RPPS_ALREADY_VERIFIED', null].sort());
    const accounts = await service.db.getRepository(Account).find();
    expect(accounts.map(({ rppsStatus }) => rppsStatus).sort()).toEqual(['DECLARED', 'VERIFIED']);
  });

  it.each([
    ['of a person without one', { kind: AccountKind.INT, rpps: null, rppsStatus: RppsStatus.NONE }],
    ['that is verified', { rppsStatus: RppsStatus.VERIFIED }],
    ['of an unproven account', { status: AccountStatus.UNPROVEN }],
    ['of a disabled account', { status: AccountStatus.DISABLED }],
  ])('refuses one %s', async (_what, own) => {
    const account = await anAccount(own);
    expect((await verify(account)).code).toBe('FORBIDDEN');
    expect(await audited()).toEqual([{ result: 'FORBIDDEN', regionCode: null, subjectId: account.id }]);
  });

  it('finds no account of another region, and refuses one that only opens a mailbox here', async () => {
    const { mailbox } = await aManagedMailbox();
    const { account } = await aMember(mailbox, MemberRole.READER);
    await service.db.query("UPDATE account SET regionCode = '94' WHERE id = ?", [account.id]);
    expect((await verify(account)).code).toBe('FORBIDDEN');
    expect((await verify(await anAccount({ regionCode: '94' }))).code).toBe('NOT_FOUND');
    expect((await verify({ id: newId() })).code).toBe('NOT_FOUND');
  });

  it('is nobody’s for his own, and a GRADeS administrator’s only', async () => {
    const account = await anAccount();
    expect((await verify(account, aGradesAdministrator({ accountId: account.id }))).code).toBe('OWN_ACCOUNT');
    expect((await verify(account, anAccountHolder())).code).toBe('FORBIDDEN');
    expect((await service.db.getRepository(Account).findOneByOrFail({ id: account.id })).rppsStatus).toBe(
      'DECLARED',
    );
  });
});
