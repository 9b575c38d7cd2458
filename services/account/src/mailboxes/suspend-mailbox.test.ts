import { newId, type Actor } from '@balorg/common';
import { aGradesAdministrator, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anActiveMailbox } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

const SUSPEND = `mutation ($input: EndMailboxInput!) {
  suspendMailbox(input: $input) { version status statusReason statusChangedAt allowedActions }
}`;
const REASON = 'Courriels de patients reçus par erreur.';

const suspending = ({ id, version }: Mailbox, own = {}) => ({
  input: { id, version, reason: REASON, idempotencyKey: newId(), ...own },
});

describe('suspendMailbox', () => {
  const service = testAccountService();
  const mailboxes = () => service.db.getRepository(Mailbox);
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);
  const audited = () =>
    service.db.query<{ result: string; facts: string }[]>(
      "SELECT result, facts FROM audit_entry WHERE action = 'mailbox.suspend'",
    );

  async function expectOpen({ id }: Mailbox) {
    expect(await mailboxes().findOneByOrFail({ id })).toMatchObject({ version: 1, statusChangedAt: null });
    expect(await told('account.mailbox-changed')).toEqual([]);
  }

  it('shuts the mailbox, tells each member why and the directory that it is shut', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    const { data } = await service.call(aGradesAdministrator(), SUSPEND, suspending(mailbox));
    expect(data).toEqual({
      suspendMailbox: {
        version: 2,
        status: 'SUSPENDED',
        statusReason: REASON,
        statusChangedAt: expect.any(String),
        allowedActions: ['UPDATE', 'REACTIVATE', 'CLOSE'],
      },
    });
    expect(await told('account.mailbox-changed')).toMatchObject([
      { content: { version: 2, status: 'SUSPENDED', hasManager: true } },
    ]);
    const [sent] = await told('account.mailbox-status-changed');
    expect(sent?.content).toMatchObject({ version: 2, status: 'SUSPENDED', reason: REASON });
    expect(sent?.content['recipients']).toEqual(
      [manager, reader].map(({ account: { id, email } }) => ({ id, email, proven: true })),
    );
    expect(await audited()).toEqual([{ result: 'DONE', facts: '{"version":1}' }]);
    const find = 'query ($id: ID!) { mailbox(id: $id) { id } }';
    expect((await service.call(manager.actor, find, mailbox)).data).toEqual({ mailbox: null });
  });

  it('tells nobody whose account is disabled', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    await service.db.getRepository(Account).update(reader.account.id, { status: AccountStatus.DISABLED });
    await service.call(aGradesAdministrator(), SUSPEND, suspending(mailbox));
    const [sent] = await told('account.mailbox-status-changed');
    expect(sent?.content['recipients']).toMatchObject([{ id: manager.account.id }]);
  });

  it('tells no person where there is none', async () => {
    const mailbox = await anActiveMailbox({}, null);
    expect((await service.call(aGradesAdministrator(), SUSPEND, suspending(mailbox))).code).toBeNull();
    expect(await told('account.mailbox-status-changed')).toEqual([]);
    expect(await told('account.mailbox-changed')).toMatchObject([{ content: { hasManager: false } }]);
  });

  it.each<[string, (mailbox: Mailbox) => Actor, string]>([
    ["another region's administrator", () => aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    [
      "the structure's administrator",
      ({ identifierType, identifier }) => aStructureAdministrator([{ identifierType, identifier }]),
      'FORBIDDEN',
    ],
  ])('is refused to %s', async (_who, actor, code) => {
    const { mailbox } = await aManagedMailbox();
    expect((await service.call(actor(mailbox), SUSPEND, suspending(mailbox))).code).toBe(code);
    await expectOpen(mailbox);
  });

  it("is refused to its manager, be he another region's administrator, and leaves a trace", async () => {
    const { mailbox, manager } = await aManagedMailbox();
    expect((await service.call(manager.actor, SUSPEND, suspending(mailbox))).code).toBe('FORBIDDEN');
    const elsewhere = aGradesAdministrator({ regions: ['94'], accountId: manager.account.id });
    expect((await service.call(elsewhere, SUSPEND, suspending(mailbox))).code).toBe('FORBIDDEN');
    expect((await audited()).map(({ result }) => result)).toEqual(['FORBIDDEN']);
    await expectOpen(mailbox);
  });

  it.each([
    ['suspended', { decidedStatus: MailboxStatus.SUSPENDED as const }],
    ['closed', { decidedStatus: MailboxStatus.CLOSED as const }],
    ['opening', { openedAt: new Date(Date.now() + 60_000) }],
  ])('is refused for one that is %s', async (_state, state) => {
    const { mailbox } = await aManagedMailbox();
    await mailboxes().update(mailbox.id, state);
    const { code } = await service.call(aGradesAdministrator(), SUSPEND, suspending(mailbox));
    expect(code).toBe('MAILBOX_NOT_CHANGEABLE');
    await expectOpen(mailbox);
  });

  it.each([' ', 'Doublon', 'a'.repeat(1_001)])('wants a reason that says something: %j', async (reason) => {
    const { mailbox } = await aManagedMailbox();
    const answer = await service.call(aGradesAdministrator(), SUSPEND, suspending(mailbox, { reason }));
    expect(answer.code).toBe('INVALID_INPUT');
    await expectOpen(mailbox);
  });

  it('is refused on a stale version, and suspends once for the same key', async () => {
    const { mailbox } = await aManagedMailbox();
    const administrator = aGradesAdministrator();
    const stale = suspending(mailbox, { version: 2 });
    expect((await service.call(administrator, SUSPEND, stale)).code).toBe('STALE_VERSION');
    const once = suspending(mailbox);
    for (let call = 0; call < 2; call++)
      expect((await service.call(administrator, SUSPEND, once)).code).toBeNull();
    expect(await told('account.mailbox-status-changed')).toHaveLength(1);
  });
});
