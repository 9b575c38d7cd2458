import { newId } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { aManagedMailbox, aMember } from '../../test/factories';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from '../members/member.entity';
import { actorOf } from './actor-of';
import { openSession } from './open-session';
import { Session, SessionKind } from './session.entity';

const SWITCH = 'mutation ($id: ID) { switchMailbox(mailboxId: $id) { currentMailbox { id } } }';
const ME = '{ me { account { id } mailboxes { id role } currentMailbox { id } } }';

describe('changing accounts', () => {
  const service = testAccountService();

  /** A member who is signed in. */
  async function aSignedInMember(role = MemberRole.READER) {
    const { mailbox } = await aManagedMailbox();
    const { id: memberId, account } = await aMember(mailbox, role);
    const { id: sessionId, cookie } = await openSession(service.db.manager, {
      kind: SessionKind.ACCOUNT,
      accountId: account.id,
    });
    const token = tokenIn({ headers: [['set-cookie', cookie]] }, 'session');
    return { mailbox, memberId, account, token, actor: anAccountHolder(account.id, { sessionId }) };
  }

  it('shows the chosen mailbox from here on, and counts it as an access', async () => {
    const { mailbox, memberId, account, actor } = await aSignedInMember();
    const here = { id: mailbox.id };
    expect((await service.call(actor, SWITCH, here)).data).toEqual({
      switchMailbox: { currentMailbox: here },
    });
    expect((await service.call(actor, ME)).data).toEqual({
      me: {
        account: { id: account.id },
        mailboxes: [{ id: mailbox.id, role: 'READER' }],
        currentMailbox: here,
      },
    });
    const { lastAccessAt } = await service.db.getRepository(Member).findOneByOrFail({ id: memberId });
    expect(lastAccessAt).toBeInstanceOf(Date);
  });

  it.each([[{ id: null }], [{}]])('goes back to the individual account by %j', async (nothing) => {
    const { mailbox, actor } = await aSignedInMember();
    await service.call(actor, SWITCH, { id: mailbox.id });
    expect((await service.call(actor, SWITCH, nothing)).data).toEqual({
      switchMailbox: { currentMailbox: null },
    });
  });

  it('opens no mailbox that is not his, nor a text that is none', async () => {
    const { mailbox } = await aManagedMailbox();
    const { actor } = await aSignedInMember();
    for (const id of [mailbox.id, newId(), '', 'é', "' OR 1=1"])
      expect((await service.call(actor, SWITCH, { id })).code).toBe('NOT_FOUND');
    expect((await service.call(actor, ME)).data).toMatchObject({ me: { currentMailbox: null } });
  });

  it.each([
    ['suspended', { decidedStatus: MailboxStatus.SUSPENDED as const }],
    ['closed', { decidedStatus: MailboxStatus.CLOSED as const }],
    ['not open yet', { openedAt: new Date(Date.now() + 60_000) }],
  ])('opens none that is %s, and leaves one that became so', async (_what, state) => {
    const { mailbox, actor } = await aSignedInMember();
    await service.call(actor, SWITCH, { id: mailbox.id });
    await service.db.getRepository(Mailbox).update(mailbox.id, state);
    expect((await service.call(actor, ME)).data).toMatchObject({
      me: { mailboxes: [], currentMailbox: null },
    });
    expect((await service.call(actor, SWITCH, { id: mailbox.id })).code).toBe('NOT_FOUND');
  });

  it('leaves at once a mailbox that was taken away', async () => {
    const { mailbox, memberId, actor } = await aSignedInMember();
    await service.call(actor, SWITCH, { id: mailbox.id });
    await service.db.getRepository(Member).update(memberId, { present: null, removedAt: new Date() });
    expect((await service.call(actor, ME)).data).toMatchObject({
      me: { mailboxes: [], currentMailbox: null },
    });
  });

  it('is for people who are signed in', async () => {
    const { mailbox } = await aManagedMailbox();
    expect((await service.call(anActor(), SWITCH, { id: mailbox.id })).code).toBe('SIGN_IN_NEEDED');
    expect((await service.call(anActor(), ME)).data).toEqual({ me: null });
  });

  it('is over after signing out: the cookie opens nothing any more', async () => {
    const { account, token, actor } = await aSignedInMember();
    expect(await actorOf({ session: token })).toMatchObject({ accountId: account.id });
    const answer = await service.call(actor, 'mutation { signOut }');
    expect(answer.data).toEqual({ signOut: true });
    expect(tokenIn(answer, 'session')).toBe('');
    expect(await actorOf({ session: token })).toMatchObject({ accountId: null, roles: ['ANYONE'] });
    expect(await service.db.getRepository(Session).countBy({ accountId: account.id })).toBe(0);
    expect((await service.call(anActor(), 'mutation { signOut }')).data).toEqual({ signOut: true });
  });
});
