import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount } from '../../test/factories';
import { actorOf } from '../sessions/actor-of';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { Account, AccountStatus } from './account.entity';
import { entrust } from './entrust-right';
import { wholeRegion } from './entrustable-by';
import { EntrustedRight } from './entrusted-right.entity';

const WITHDRAW = 'mutation ($input: WithdrawRightInput!) { withdrawRight(input: $input) }';
const STRUCTURE = { identifierType: 'FINESS', identifier: '819999012' } as const;
const OF_STRUCTURE = { role: Role.STRUCTURE_ADMINISTRATOR, regionCode: '76', ...STRUCTURE } as const;

describe('withdrawRight', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const rights = () => service.db.getRepository(EntrustedRight);
  const withdraw = (id: string, actor = administrator, idempotencyKey = newId()) =>
    service.call(actor, WITHDRAW, { input: { id, idempotencyKey } });

  async function aRight(right: Parameters<typeof entrust>[3]) {
    const account = await anAccount();
    const id = await service.db.transaction((tx) => entrust(tx, 'SYSTEM', account.id, right));
    return { id, account, actor: aGradesAdministrator({ accountId: account.id }) };
  }

  it('is gone at the next call, without ending the session; its holder is told', async () => {
    const { id, account } = await aRight(wholeRegion('76'));
    await aRight(wholeRegion('76'));
    const { cookie } = await openSession(service.db.manager, {
      kind: SessionKind.ACCOUNT,
      accountId: account.id,
    });
    const key = newId();
    for (let time = 0; time < 2; time++)
      expect((await withdraw(id, administrator, key)).data).toEqual({ withdrawRight: true });
    const session = tokenIn({ headers: [['set-cookie', cookie]] }, 'session');
    expect(await actorOf({ session })).toMatchObject({ accountId: account.id, regions: [] });
    const told = (await service.announced()).filter(({ content }) => content['change'] === 'WITHDRAWN');
    expect(told.map(({ content }) => content)).toMatchObject([
      { rightId: id, regionCode: '76', recipient: { email: account.email } },
    ]);
    const entries = await service.db.query<object[]>(
      "SELECT subjectId, regionCode, result FROM audit_entry WHERE action = 'right.withdraw'",
    );
    expect(entries).toEqual([{ subjectId: account.id, regionCode: '76', result: 'DONE' }]);
    expect((await withdraw(id)).code).toBe('NOT_FOUND');
  });

  it('is not one’s own', async () => {
    const { id, actor } = await aRight(wholeRegion('76'));
    await aRight(wholeRegion('76'));
    expect((await withdraw(id, actor)).code).toBe('OWN_ACCOUNT');
    expect(await rights().existsBy({ id })).toBe(true);
  });

  it('is not that of the last administrator who can sign in', async () => {
    const { id } = await aRight(wholeRegion('76'));
    const disabled = await aRight(wholeRegion('76'));
    await aRight(wholeRegion('94'));
    await aRight(OF_STRUCTURE);
    await service.db.getRepository(Account).update(disabled.account.id, { status: AccountStatus.DISABLED });
    expect((await withdraw(id)).code).toBe('LAST_ADMINISTRATOR');
    expect((await withdraw(disabled.id)).code).toBeNull();
  });

  it('leaves one of two administrators who withdraw each other’s at once', async () => {
    const [one, other] = [await aRight(wholeRegion('76')), await aRight(wholeRegion('76'))];
    const answers = await Promise.all([withdraw(one.id, other.actor), withdraw(other.id, one.actor)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['LAST_ADMINISTRATOR', null]);
    expect(await rights().count()).toBe(1);
  });

  it('is taken by a structure administrator on his structures only', async () => {
    const holder = aStructureAdministrator([STRUCTURE]);
    const [colleague, grades] = [await aRight(OF_STRUCTURE), await aRight(wholeRegion('76'))];
    const elsewhere = await aRight({ ...OF_STRUCTURE, identifier: '819999020' });
    for (const { id } of [grades, elsewhere]) expect((await withdraw(id, holder)).code).toBe('NOT_FOUND');
    expect((await withdraw(colleague.id, holder)).code).toBeNull();
  });

  it('is not there in another region, and nobody else’s to take', async () => {
    const { id } = await aRight(OF_STRUCTURE);
    expect((await withdraw(id, aGradesAdministrator({ regions: ['94'] }))).code).toBe('NOT_FOUND');
    expect((await withdraw(newId())).code).toBe('NOT_FOUND');
    expect((await withdraw(id, anAccountHolder())).code).toBe('FORBIDDEN');
    expect((await withdraw(id)).code).toBeNull();
  });
});
