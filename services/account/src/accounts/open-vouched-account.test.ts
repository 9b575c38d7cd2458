import { testAccountService } from '../../test/account-service';
import { PASSWORD } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Account, AccountKind } from './account.entity';
import { entrust } from './entrust-right';
import { wholeRegion } from './entrustable-by';
import { EntrustedRight } from './entrusted-right.entity';
import { openVouchedAccount } from './open-vouched-account';
import { isPasswordOf } from './password';

describe('an account that the operator answers for', () => {
  const service = testAccountService();
  const vouched = {
    kind: AccountKind.INT,
    email: ' Claire.Fabre@Grades.example',
    password: PASSWORD,
    familyName: 'Fabre',
    givenName: 'Claire',
    professionKey: null,
    rpps: null,
    regionCode: '76',
  };
  const open = () => service.db.transaction((tx) => openVouchedAccount(tx, vouched));
  const audited = (action: string) => service.db.getRepository(AuditEntry).countBy({ action });

  it('can be signed in with at once, and leaves a trace', async () => {
    const account = await service.db.getRepository(Account).findOneByOrFail({ id: await open() });
    expect(account).toMatchObject({
      status: 'ACTIVE',
      email: 'claire.fabre@grades.example',
      rppsStatus: 'NONE',
    });
    expect(await isPasswordOf(account, PASSWORD)).toBe(true);
    expect(await audited('account.vouch')).toBe(1);
  });

  it('is opened once for an address', async () => {
    await open();
    await expect(open()).rejects.toMatchObject({ code: 'EMAIL_ALREADY_USED' });
    expect(await audited('account.vouch')).toBe(1);
  });

  it('is entrusted with a region once', async () => {
    const id = await open();
    for (let time = 0; time < 2; time++)
      await service.db.transaction((tx) => entrust(tx, 'SYSTEM', id, wholeRegion('76')));
    expect(await service.db.getRepository(EntrustedRight).find()).toMatchObject([
      { accountId: id, role: 'GRADES_ADMINISTRATOR', regionCode: '76' },
    ]);
    expect(await audited('right.entrust')).toBe(1);
  });
});
