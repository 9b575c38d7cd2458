import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { aManagedMailbox, aMember, anAccount, PASSWORD } from '../../test/factories';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { MemberRole } from '../members/member.entity';
import { actorOf } from '../sessions/actor-of';
import { openSession } from '../sessions/open-session';
import { Session, SessionKind } from '../sessions/session.entity';
import { Account, AccountStatus } from './account.entity';
import { entrust } from './entrust-right';
import { wholeRegion } from './entrustable-by';

const DISABLE =
  'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { status allowedActions } }';
const ENABLE =
  'mutation ($input: AccountActInput!) { enableAccount(input: $input) { status allowedActions } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { purpose } }';
const REASON = 'Départ de la structure.';

describe('disabling an account', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const disable = ({ id }: Pick<Account, 'id'>, own: object = {}, actor = administrator) =>
    service.call(actor, DISABLE, { input: { id, reason: REASON, idempotencyKey: newId(), ...own } });
  const enable = ({ id }: Account, actor = administrator) =>
    service.call(actor, ENABLE, { input: { id, idempotencyKey: newId() } });
  const statusOf = async ({ id }: Account) =>
    (await service.db.getRepository(Account).findOneByOrFail({ id })).status;
  const told = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.account-status-changed');
  const entrustRegion = ({ id }: Account, regionCode: string) =>
    service.db.transaction((tx) => entrust(tx, 'SYSTEM', id, wholeRegion(regionCode)));

  it('ends its sessions and codes, tells its owner why, and lets nobody sign in with it', async () => {
    const account = await anAccount();
    const { email } = account;
    const opened = { kind: SessionKind.ACCOUNT, accountId: account.id } as const;
    const { cookie } = await openSession(service.db.manager, opened);
    await service.call(anAccountHolder(), SIGN_IN, { input: { email, password: PASSWORD } });
    expect((await disable(account, { reason: ` ${REASON} ` })).data).toEqual({
      disableAccount: { status: 'DISABLED', allowedActions: ['ENABLE'] },
    });
    const session = tokenIn({ headers: [['set-cookie', cookie]] }, 'session');
    expect(await actorOf({ session })).toMatchObject({ accountId: null });
    expect(await service.db.getRepository(Session).countBy({ accountId: account.id })).toBe(0);
    expect(await service.db.query('SELECT id FROM challenge WHERE usedAt IS NULL')).toEqual([]);
    expect((await told()).map(({ content }) => content)).toMatchObject([
      { status: 'DISABLED', reason: REASON, regionCode: '76', recipient: { email } },
    ]);
    const signIn = await service.call(anAccountHolder(), SIGN_IN, { input: { email, password: PASSWORD } });
    expect(signIn.code).toBe('SIGN_IN_REFUSED');
    const facts = await service.db.query<{ facts: string }[]>(
      "SELECT facts FROM audit_entry WHERE action = 'account.disable'",
    );
    expect(facts).toEqual([{ facts: '{}' }]);
  });

  it('is undone: the account is open again, and its owner is told', async () => {
    const account = await anAccount({ status: AccountStatus.DISABLED });
    expect((await enable(account)).data).toEqual({
      enableAccount: { status: 'ACTIVE', allowedActions: ['VERIFY_RPPS', 'DISABLE'] },
    });
    expect((await told()).map(({ content }) => content)).toMatchObject([{ status: 'ACTIVE', reason: null }]);
    expect((await enable(account)).code).toBe('FORBIDDEN');
  });

  it.each(['', 'court', '         x '])('wants a reason that says something: %j', async (reason) => {
    const account = await anAccount();
    expect((await disable(account, { reason })).errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    });
    expect(await statusOf(account)).toBe('ACTIVE');
  });

  it('is refused for the only manager of a mailbox that is open, until another can open it', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    await aMember(mailbox, MemberRole.DEPUTY);
    const second = await aMember(mailbox, MemberRole.MANAGER);
    await service.db.getRepository(Account).update(second.account.id, { status: AccountStatus.DISABLED });
    expect((await disable(manager.account)).code).toBe('LAST_MANAGER');
    await service.db.getRepository(Account).update(second.account.id, { status: AccountStatus.ACTIVE });
    expect((await disable(manager.account)).code).toBeNull();
    expect((await disable(second.account)).code).toBe('LAST_MANAGER');
    await service.db.getRepository(Mailbox).update(mailbox.id, { decidedStatus: MailboxStatus.CLOSED });
    expect((await disable(second.account)).code).toBeNull();
  });

  it('leaves one of two managers who are disabled at once', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const second = await aMember(mailbox, MemberRole.MANAGER);
    const answers = await Promise.all([disable(manager.account), disable(second.account)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['LAST_MANAGER', null]);
  });

  it('is refused for the last administrator of any region', async () => {
    const account = await anAccount();
    await entrustRegion(account, '94');
    expect((await disable(account)).code).toBe('LAST_ADMINISTRATOR');
    const other = await anAccount({ status: AccountStatus.DISABLED });
    await entrustRegion(other, '94');
    expect((await disable(account)).code).toBe('LAST_ADMINISTRATOR');
    await entrustRegion(await anAccount(), '94');
    expect((await disable(account)).code).toBeNull();
  });

  it('leaves one of two administrators who disable each other at once', async () => {
    const people = [await anAccount(), await anAccount()] as const;
    for (const account of people) await entrustRegion(account, '76');
    const [one, other] = people.map(({ id }) => aGradesAdministrator({ accountId: id }));
    const answers = await Promise.all([disable(people[0], {}, other), disable(people[1], {}, one)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['LAST_ADMINISTRATOR', null]);
  });

  it('is not for one’s own account, another region’s, or one that is unproven or disabled', async () => {
    const account = await anAccount();
    expect((await disable(account, {}, aGradesAdministrator({ accountId: account.id }))).code).toBe(
      'OWN_ACCOUNT',
    );
    expect((await disable(account, {}, aGradesAdministrator({ regions: ['94'] }))).code).toBe('NOT_FOUND');
    expect((await disable(account, {}, anAccountHolder())).code).toBe('FORBIDDEN');
    expect((await enable(account, aGradesAdministrator({ regions: ['94'] }))).code).toBe('NOT_FOUND');
    for (const status of [AccountStatus.UNPROVEN, AccountStatus.DISABLED])
      expect((await disable(await anAccount({ status }))).code).toBe('FORBIDDEN');
    expect(await statusOf(account)).toBe('ACTIVE');
    expect(await told()).toEqual([]);
  });
});
