import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anActiveMailbox } from '../../test/factories';
import { Member, MemberRole } from './member.entity';

const CHANGE = `mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { members { id role } } }`;

const changing = ({ id }: { id: string }, role: string, own = {}) => ({
  input: { memberId: id, role, idempotencyKey: newId(), ...own },
});

describe('changeMember', () => {
  const service = testAccountService();
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);
  const roleOf = async ({ id }: { id: string }) =>
    (await service.db.getRepository(Member).findOneByOrFail({ id })).role;

  it('gives a member another role and says from which', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    expect((await service.call(manager.actor, CHANGE, changing(reader, 'DEPUTY'))).code).toBeNull();
    expect(await roleOf(reader)).toBe('DEPUTY');
    const [entry] = await service.db.query<[{ facts: string }]>(
      'SELECT facts FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(JSON.parse(entry.facts)).toEqual({ memberId: reader.id, from: 'READER', to: 'DEPUTY' });
  });

  it('tells the person his new role, and nobody anything when it is the same', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    for (const role of ['MEMBER', 'MEMBER'])
      expect((await service.call(manager.actor, CHANGE, changing(reader, role))).code).toBeNull();
    expect(await told('account.member-changed')).toMatchObject([
      { content: { memberId: reader.id, role: 'MEMBER', recipient: { email: reader.account.email } } },
    ]);
    expect(await told('account.mailbox-changed')).toEqual([]);
  });

  it('tells the directory of a first manager', async () => {
    const mailbox = await anActiveMailbox({}, null);
    const reader = await aMember(mailbox, MemberRole.READER);
    const { identifierType, identifier } = mailbox;
    const actor = aStructureAdministrator([{ identifierType, identifier }]);
    expect((await service.call(actor, CHANGE, changing(reader, 'MANAGER'))).code).toBeNull();
    expect(await told('account.mailbox-changed')).toMatchObject([
      { content: { version: 2, hasManager: true } },
    ]);
  });

  it.each([
    [MemberRole.DEPUTY, MemberRole.READER, 'MEMBER', null],
    [MemberRole.DEPUTY, MemberRole.READER, 'DEPUTY', 'FORBIDDEN'],
    [MemberRole.DEPUTY, MemberRole.READER, 'MANAGER', 'FORBIDDEN'],
    [MemberRole.DEPUTY, MemberRole.DEPUTY, 'READER', 'FORBIDDEN'],
    [MemberRole.DEPUTY, MemberRole.MANAGER, 'READER', 'FORBIDDEN'],
    [MemberRole.MEMBER, MemberRole.READER, 'MEMBER', 'FORBIDDEN'],
    [MemberRole.READER, MemberRole.READER, 'MEMBER', 'FORBIDDEN'],
  ])('as %s, from %s to %s: %s', async (own, from, to, code) => {
    const { mailbox } = await aManagedMailbox();
    const { actor } = await aMember(mailbox, own);
    const other = await aMember(mailbox, from);
    expect((await service.call(actor, CHANGE, changing(other, to))).code).toBe(code);
    expect(await roleOf(other)).toBe(code ? from : to);
  });

  it.each(Object.values(MemberRole))('lets nobody raise or lower himself: %s', async (own) => {
    const { mailbox } = await aManagedMailbox();
    const member = await aMember(mailbox, own);
    for (const role of Object.values(MemberRole))
      expect((await service.call(member.actor, CHANGE, changing(member, role))).code).toBe('FORBIDDEN');
    expect(await roleOf(member)).toBe(own);
  });

  it('keeps one manager, whoever asks', async () => {
    const { manager } = await aManagedMailbox();
    const answer = await service.call(aGradesAdministrator(), CHANGE, changing(manager, 'READER'));
    expect(answer.code).toBe('LAST_MANAGER');
    expect(await roleOf(manager)).toBe('MANAGER');
  });

  it('keeps one manager when two lower each other at once', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const second = await aMember(mailbox, MemberRole.MANAGER);
    const answers = await Promise.all([
      service.call(manager.actor, CHANGE, changing(second, 'READER')),
      service.call(second.actor, CHANGE, changing(manager, 'READER')),
    ]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['FORBIDDEN', null]);
    expect([await roleOf(manager), await roleOf(second)].sort()).toEqual(['MANAGER', 'READER']);
  });

  it('knows no member of another mailbox', async () => {
    const { mailbox } = await aManagedMailbox();
    const { manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    for (const actor of [manager.actor, anAccountHolder(), aGradesAdministrator({ regions: ['94'] })])
      expect((await service.call(actor, CHANGE, changing(reader, 'MEMBER'))).code).toBe('NOT_FOUND');
    expect((await service.call(manager.actor, CHANGE, changing({ id: newId() }, 'MEMBER'))).code).toBe(
      'NOT_FOUND',
    );
    expect(await roleOf(reader)).toBe('READER');
  });

  it('changes once for the same key, and refuses the key with another role', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    const change = changing(reader, 'MEMBER');
    for (let call = 0; call < 2; call++)
      expect((await service.call(manager.actor, CHANGE, change)).code).toBeNull();
    const other = { input: { ...change.input, role: 'DEPUTY' } };
    expect((await service.call(manager.actor, CHANGE, other)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    const [entries] = await service.db.query<[{ changes: number }]>(
      "SELECT COUNT(*) AS changes FROM audit_entry WHERE action = 'member.change'",
    );
    expect(Number(entries.changes)).toBe(1);
  });
});
