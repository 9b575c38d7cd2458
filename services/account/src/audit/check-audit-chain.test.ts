import { aGradesAdministrator, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from './audit-entry.entity';

const CHECK = '{ auditChain { entries intact brokenAt checkedAt } }';

interface Checked {
  auditChain: { entries: number; checkedAt: string };
}

describe('auditChain', () => {
  const service = testAccountService();
  const check = async () => (await service.call<Checked>(aGradesAdministrator(), CHECK)).data.auditChain;

  it('says that the chain is whole, how long it is and when it was read', async () => {
    const before = Date.now();
    await aSubmittedRequest();
    const { checkedAt, ...verdict } = await check();
    expect(verdict).toEqual({ entries: 3, intact: true, brokenAt: null });
    expect(Date.parse(checkedAt)).toBeGreaterThanOrEqual(before);
  });

  it('says where it was changed', async () => {
    await aSubmittedRequest();
    await service.db.getRepository(AuditEntry).update({ sequence: 2 }, { action: 'test.forged' });
    expect(await check()).toMatchObject({ entries: 1, intact: false, brokenAt: 2 });
  });

  it('is whole for those who ask while others write', async () => {
    const [, , ...verdicts] = await Promise.all([aSubmittedRequest(), aSubmittedRequest(), check(), check()]);
    expect(verdicts).toMatchObject([{ intact: true }, { intact: true }]);
  });

  it('is for GRADeS administrators', async () => {
    expect((await service.call(aStructureAdministrator([]), CHECK)).code).toBe('FORBIDDEN');
  });
});
