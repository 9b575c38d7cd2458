import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount, aSubmittedRequest, aWriter } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { entrust } from '../accounts/entrust-right';
import { wholeRegion } from '../accounts/entrustable-by';
import { EntrustedRight } from '../accounts/entrusted-right.entity';
import { openSession } from './open-session';
import { Session, SessionKind } from './session.entity';

const ACTOR_OF = `query ($tokens: ActorTokens!) { actorOf(tokens: $tokens) {
  accountId sessionId roles regions structures { identifierType identifier } draftId trackedRequestId
} }`;

const NOBODY = {
  accountId: null,
  sessionId: null,
  roles: ['ANYONE'],
  regions: [],
  structures: [],
  draftId: null,
  trackedRequestId: null,
};

describe('actorOf', () => {
  const service = testAccountService();
  const gateway = anActor({ roles: [Role.GATEWAY] });
  const ask = async (tokens: object) =>
    (await service.call<{ actorOf: typeof NOBODY }>(gateway, ACTOR_OF, { tokens })).data.actorOf;

  async function aSession(opened: Parameters<typeof openSession>[1]) {
    const { id, cookie } = await openSession(service.db.manager, opened);
    const name = { ACCOUNT: 'session', DRAFT: 'draft', TRACKING: 'tracking' } as const;
    return { id, token: tokenIn({ headers: [['set-cookie', cookie]] }, name[opened.kind]) };
  }
  const anAccountSession = async () => {
    const { id: accountId } = await anAccount();
    return { accountId, ...(await aSession({ kind: SessionKind.ACCOUNT, accountId })) };
  };

  it('is nobody without cookies, and with cookies that open nothing', async () => {
    expect(await ask({})).toEqual(NOBODY);
    expect(await ask({ session: null, draft: null, tracking: null })).toEqual(NOBODY);
    expect(await ask({ session: '', draft: 'é', tracking: 'x'.repeat(10_000) })).toEqual(NOBODY);
  });

  it('puts together what three cookies open', async () => {
    const { accountId, id, token } = await anAccountSession();
    const [{ draftId }, tracked] = [await aWriter(null), await aSubmittedRequest()];
    const draft = await aSession({ kind: SessionKind.DRAFT, requestId: draftId ?? '' });
    const tracking = await aSession({ kind: SessionKind.TRACKING, requestId: tracked.id });
    expect(await ask({ session: token, draft: draft.token, tracking: tracking.token })).toEqual({
      ...NOBODY,
      accountId,
      sessionId: id,
      roles: ['ANYONE', 'APPLICANT', 'ACCOUNT_HOLDER'],
      draftId,
      trackedRequestId: tracked.id,
    });
  });

  it('takes a token for nothing but what it was given for', async () => {
    const { token } = await anAccountSession();
    const draft = await aSession({ kind: SessionKind.DRAFT, requestId: newId() });
    expect(await ask({ draft: token, tracking: token })).toEqual(NOBODY);
    expect(await ask({ session: draft.token, tracking: draft.token })).toEqual(NOBODY);
  });

  it.each([
    ['its last moment', 'endsAt = UTC_TIMESTAMP(3)'],
    ['half an hour without a call', 'lastSeenAt = UTC_TIMESTAMP(3) - INTERVAL 30 MINUTE'],
  ])('is nobody after %s', async (_what, change) => {
    const { token } = await anAccountSession();
    await service.db.query(`UPDATE session SET ${change}`);
    expect(await ask({ session: token })).toEqual(NOBODY);
  });

  it('lasts with each call, and not past twelve hours', async () => {
    const { id, token, accountId } = await anAccountSession();
    await service.db.query('UPDATE session SET lastSeenAt = UTC_TIMESTAMP(3) - INTERVAL 29 MINUTE');
    expect(await ask({ session: token })).toMatchObject({ accountId });
    const session = await service.db.getRepository(Session).findOneByOrFail({ id });
    expect(Date.now() - session.lastSeenAt.getTime()).toBeLessThan(60_000);
    expect(Math.round((session.endsAt.getTime() - session.startedAt.getTime()) / 3_600_000)).toBe(12);
  });

  it('lasts less for an administrator', async () => {
    const { id: accountId } = await anAccount();
    await service.db.transaction((tx) => entrust(tx, 'SYSTEM', accountId, wholeRegion('76')));
    const { id, token } = await aSession({ kind: SessionKind.ACCOUNT, accountId });
    const session = await service.db.getRepository(Session).findOneByOrFail({ id });
    expect(session.idleMinutes).toBe(15);
    expect(Math.round((session.endsAt.getTime() - session.startedAt.getTime()) / 3_600_000)).toBe(8);
    await service.db.query('UPDATE session SET lastSeenAt = UTC_TIMESTAMP(3) - INTERVAL 15 MINUTE');
    expect(await ask({ session: token })).toEqual(NOBODY);
  });

  it('has the rights of this moment', async () => {
    const { accountId, token } = await anAccountSession();
    const rights = service.db.getRepository(EntrustedRight);
    await service.db.transaction((tx) => entrust(tx, 'SYSTEM', accountId, wholeRegion('76')));
    await service.db.transaction((tx) => entrust(tx, 'SYSTEM', accountId, wholeRegion('94')));
    const structure = { identifierType: 'FINESS', identifier: '819999012' } as const;
    const ofStructure = { role: Role.STRUCTURE_ADMINISTRATOR, regionCode: '11', ...structure } as const;
    await rights.insert({ id: newId(), accountId, ...ofStructure });
    const { roles, regions, structures } = await ask({ session: token });
    expect(roles.toSorted()).toEqual([
      'ACCOUNT_HOLDER',
      'ANYONE',
      'GRADES_ADMINISTRATOR',
      'STRUCTURE_ADMINISTRATOR',
    ]);
    expect([regions.toSorted(), structures]).toEqual([['76', '94'], [structure]]);

    await rights.delete({ accountId, regionCode: '94' });
    expect(await ask({ session: token })).toMatchObject({ regions: ['76'] });
    await rights.delete({ accountId });
    expect(await ask({ session: token })).toMatchObject({
      roles: ['ANYONE', 'ACCOUNT_HOLDER'],
      regions: [],
      structures: [],
    });
  });

  it('is nobody once the account is disabled', async () => {
    const { accountId, token } = await anAccountSession();
    await service.db.getRepository(Account).update(accountId, { status: AccountStatus.DISABLED });
    expect(await ask({ session: token })).toEqual(NOBODY);
  });

  it('answers the gateway alone', async () => {
    const tokens = { session: 'x' };
    for (const actor of [anActor(), aGradesAdministrator()])
      expect((await service.call(actor, ACTOR_OF, { tokens })).code).toMatch(/^(SIGN_IN_NEEDED|FORBIDDEN)$/);
  });
});
