import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember } from '../../test/factories';
import { inviteMember } from './invite-member';
import { Member, MemberRole } from './member.entity';

const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { members { role } } }`;

const removing = ({ id }: { id: string }) => ({ input: { memberId: id, idempotencyKey: newId() } });

describe('removeMember', () => {
  const service = testAccountService();
  const isPresent = async ({ id }: { id: string }) =>
    (await service.db.getRepository(Member).findOneByOrFail({ id })).present === true;
  const told = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.member-removed');

  it('takes the mailbox away at once, tells the person and remembers who could open it', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    const find = 'query ($id: ID!) { mailbox(id: $id) { id } }';
    expect((await service.call(reader.actor, find, mailbox)).data).toEqual({ mailbox: { id: mailbox.id } });
    const { data } = await service.call(manager.actor, REMOVE, removing(reader));
    expect(data).toEqual({ removeMember: { members: [{ role: 'MANAGER' }] } });
    expect((await service.call(reader.actor, find, mailbox)).data).toEqual({ mailbox: null });
    expect(await told()).toMatchObject([{ content: { recipient: { email: reader.account.email } } }]);
    const kept = await service.db.getRepository(Member).findOneByOrFail({ id: reader.id });
    expect(kept.removedAt).toBeInstanceOf(Date);
  });

  it('lets somebody who was removed be added again', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { id, account } = await aMember(mailbox, MemberRole.READER);
    let memberId = id;
    for (let time = 0; time < 2; time++) {
      expect((await service.call(manager.actor, REMOVE, removing({ id: memberId }))).code).toBeNull();
      memberId = await inviteMember(manager.actor, {
        mailboxId: mailbox.id,
        email: account.email,
        role: MemberRole.READER,
        idempotencyKey: newId(),
      });
    }
    expect(await isPresent({ id: memberId })).toBe(true);
  });

  it('keeps the last manager, whoever asks', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    await aMember(mailbox, MemberRole.DEPUTY);
    for (const actor of [manager.actor, aGradesAdministrator()])
      expect((await service.call(actor, REMOVE, removing(manager))).code).toBe('LAST_MANAGER');
    expect(await isPresent(manager)).toBe(true);
    expect(await told()).toEqual([]);
  });

  it('lets one of two managers leave, not both at once', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const second = await aMember(mailbox, MemberRole.MANAGER);
    const answers = await Promise.all(
      [manager, second].map((own) => service.call(own.actor, REMOVE, removing(own))),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['LAST_MANAGER', null]);
    expect(answers.find(({ code }) => code === null)?.data).toEqual({ removeMember: null });
    expect([await isPresent(manager), await isPresent(second)].sort()).toEqual([false, true]);
  });

  it.each([
    [MemberRole.DEPUTY, MemberRole.READER, null],
    [MemberRole.DEPUTY, MemberRole.MEMBER, null],
    [MemberRole.DEPUTY, MemberRole.DEPUTY, 'FORBIDDEN'],
    [MemberRole.DEPUTY, MemberRole.MANAGER, 'FORBIDDEN'],
    [MemberRole.MEMBER, MemberRole.READER, 'FORBIDDEN'],
    [MemberRole.READER, MemberRole.READER, 'FORBIDDEN'],
  ])('as %s, of a %s: %s', async (own, role, code) => {
    const { mailbox } = await aManagedMailbox();
    const { actor } = await aMember(mailbox, own);
    const other = await aMember(mailbox, role);
    expect((await service.call(actor, REMOVE, removing(other))).code).toBe(code);
    expect(await isPresent(other)).toBe(code !== null);
  });

  it('knows no member of another mailbox, and none that is gone', async () => {
    const { mailbox, manager: own } = await aManagedMailbox();
    const { manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    for (const actor of [manager.actor, anAccountHolder(), aGradesAdministrator({ regions: ['94'] })])
      expect((await service.call(actor, REMOVE, removing(reader))).code).toBe('NOT_FOUND');
    expect(await isPresent(reader)).toBe(true);
    await service.call(own.actor, REMOVE, removing(reader));
    expect((await service.call(own.actor, REMOVE, removing(reader))).code).toBe('NOT_FOUND');
  });

  it('removes once for the same key', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const reader = await aMember(mailbox, MemberRole.READER);
    const once = removing(reader);
    for (let call = 0; call < 2; call++)
      expect((await service.call(manager.actor, REMOVE, once)).code).toBeNull();
    expect(await told()).toHaveLength(1);
  });
});
