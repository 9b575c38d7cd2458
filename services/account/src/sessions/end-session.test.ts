import { newId } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount } from '../../test/factories';
import { openSession } from './open-session';
import { Session, SessionKind } from './session.entity';

const LIST = '{ sessions { id device startedAt lastSeenAt endsAt current } }';
const END = 'mutation ($id: ID!) { endSession(id: $id) }';
const END_OTHERS = 'mutation { endOtherSessions }';

describe('sessions of one’s own', () => {
  const service = testAccountService();
  const sessions = () => service.db.getRepository(Session);
  const open = async (accountId: string, device: string | null = null) =>
    (await openSession(service.db.manager, { kind: SessionKind.ACCOUNT, accountId, device })).id;
  const ids = async () => (await sessions().find()).map(({ id }) => id).sort();
  const ended = async () =>
    (
      await service.db.query<{ facts: string }[]>(
        "SELECT facts FROM audit_entry WHERE action = 'session.end'",
      )
    ).map(({ facts }) => facts);

  /** Somebody who is signed in here and at another place, and a stranger. */
  async function aPerson() {
    const { id: accountId } = await anAccount();
    const other = await open(accountId, 'Safari, iOS');
    const own = await open(accountId, 'Firefox, Windows');
    const strangers = await open((await anAccount()).id);
    return { accountId, own, other, strangers, actor: anAccountHolder(accountId, { sessionId: own }) };
  }

  it('are listed, the last used first, and only those that still open something', async () => {
    const { accountId, own, other, actor } = await aPerson();
    await sessions().update(other, { lastSeenAt: new Date(Date.now() - 5 * 60_000) });
    const [idle, over] = [await open(accountId), await open(accountId)];
    await sessions().update(idle, { lastSeenAt: new Date(Date.now() - 31 * 60_000) });
    await sessions().update(over, { endsAt: new Date(Date.now() - 1_000) });
    const { data } = await service.call(actor, LIST);
    const moments = {
      startedAt: expect.any(String),
      lastSeenAt: expect.any(String),
      endsAt: expect.any(String),
    };
    expect(data).toEqual({
      sessions: [
        { id: own, device: 'Firefox, Windows', current: true, ...moments },
        { id: other, device: 'Safari, iOS', current: false, ...moments },
      ],
    });
  });

  it('end one by one', async () => {
    const { own, other, strangers, actor } = await aPerson();
    const answer = await service.call(actor, END, { id: other });
    expect([answer.data, tokenIn(answer, 'session')]).toEqual([{ endSession: true }, null]);
    expect(await ids()).toEqual([own, strangers].sort());
    expect(await ended()).toEqual(['{"sessions":1}']);
    expect((await service.call(actor, END, { id: other })).code).toBe('NOT_FOUND');
  });

  it('take the cookie with them when it is the one that asks', async () => {
    const { own, actor } = await aPerson();
    expect(tokenIn(await service.call(actor, END, { id: own }), 'session')).toBe('');
    expect(await sessions().existsBy({ id: own })).toBe(false);
  });

  it('end all but the one that asks, counted', async () => {
    const { accountId, own, strangers, actor } = await aPerson();
    await open(accountId);
    expect((await service.call(actor, END_OTHERS)).data).toEqual({ endOtherSessions: 2 });
    expect(await ids()).toEqual([own, strangers].sort());
    expect((await service.call(actor, END_OTHERS)).data).toEqual({ endOtherSessions: 0 });
    expect(await ended()).toEqual(['{"sessions":2}']);
  });

  it('are not somebody else’s, nor the draft of a visitor', async () => {
    const { actor, strangers } = await aPerson();
    const draft = await openSession(service.db.manager, { kind: SessionKind.DRAFT, requestId: newId() });
    for (const id of [strangers, draft.id, newId(), '', 'é', "' OR 1=1"])
      expect((await service.call(actor, END, { id })).code).toBe('NOT_FOUND');
    expect(await sessions().count()).toBe(4);
    expect(await ended()).toEqual([]);
    for (const query of [LIST, END_OTHERS])
      expect((await service.call(anActor(), query)).code).toBe('SIGN_IN_NEEDED');
  });
});
