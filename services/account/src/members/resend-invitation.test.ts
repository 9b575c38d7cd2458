import { newId, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount } from '../../test/factories';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { acceptInvitation } from './accept-invitation';
import { inviteMember } from './invite-member';
import { Invitation, InvitationStatus } from './invitation.entity';
import { MemberRole } from './member.entity';

const RESEND = `mutation ($id: ID!) { resendInvitation(id: $id) { id status sending expiresAt } }`;
const EMAIL = 'nouvelle@exemple.example';

describe('resendInvitation', () => {
  const service = testAccountService();
  const invitations = () => service.db.getRepository(Invitation);
  const sent = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.member-invited');

  async function anInvitation(role = MemberRole.MEMBER) {
    const { mailbox, manager } = await aManagedMailbox();
    const invitation = { mailboxId: mailbox.id, email: EMAIL, role, idempotencyKey: newId() };
    return { id: await inviteMember(manager.actor, invitation), mailbox, manager };
  }

  it('sends a new link for another fourteen days; the old one is dead', async () => {
    const { id, mailbox, manager } = await anInvitation();
    const over = new Date(Date.now() - 24 * 3_600_000);
    await invitations().update(id, { expiresAt: over, sentAt: over });
    const { data } = await service.call(manager.actor, RESEND, { id });
    expect(data).toMatchObject({ resendInvitation: { id, status: 'PENDING', sending: 2 } });
    const { expiresAt, sentAt } = await invitations().findOneByOrFail({ id });
    const days = (expiresAt.getTime() - Date.now()) / (24 * 3_600_000);
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThanOrEqual(14);
    expect(sentAt.getTime()).toBeGreaterThan(over.getTime());

    const [first, second] = await sent();
    expect(second?.content).toMatchObject({
      invitationId: id,
      sending: 2,
      recipient: { email: EMAIL, proven: false },
    });
    const invited = anAccountHolder((await anAccount({ email: EMAIL })).id);
    await expect(acceptInvitation(invited, String(first?.content['token']))).rejects.toThrow(
      'INVITATION_NOT_USABLE',
    );
    expect(await acceptInvitation(invited, String(second?.content['token']))).toBe(mailbox.id);
    const entries = await service.db.query<{ facts: string }[]>(
      "SELECT facts FROM audit_entry WHERE action = 'member.resend-invitation'",
    );
    expect(entries.map(({ facts }) => JSON.parse(facts))).toEqual([{ invitationId: id, sending: 2 }]);
  });

  it('mails one address five times a day at most, whoever invites', async () => {
    const { id, manager } = await anInvitation();
    for (let sending = 2; sending <= 4; sending++) await service.call(manager.actor, RESEND, { id });
    const another = await anInvitation();
    expect(await sent()).toHaveLength(5);
    expect((await service.call(manager.actor, RESEND, { id })).code).toBe('TOO_MANY_INVITATIONS');
    expect((await service.call(another.manager.actor, RESEND, { id: another.id })).code).toBe(
      'TOO_MANY_INVITATIONS',
    );
    expect(await sent()).toHaveLength(5);
    expect(await invitations().findOneByOrFail({ id })).toMatchObject({ sending: 4 });
  });

  it.each([InvitationStatus.ACCEPTED, InvitationStatus.REVOKED])(
    'refuses one that is %s',
    async (decidedStatus) => {
      const { id, manager } = await anInvitation();
      await invitations().update(id, { decidedStatus });
      expect((await service.call(manager.actor, RESEND, { id })).code).toBe('INVITATION_NOT_USABLE');
      expect(await sent()).toHaveLength(1);
    },
  );

  it.each<[string, (mailbox: Mailbox) => Actor | Promise<Actor>, string | null]>([
    ["the region's administrator", () => aGradesAdministrator(), null],
    ["another region's administrator", () => aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    [
      "the structure's administrator",
      ({ identifierType, identifier }) => aStructureAdministrator([{ identifierType, identifier }]),
      null,
    ],
    ['a deputy', async (mailbox) => (await aMember(mailbox, MemberRole.DEPUTY)).actor, 'FORBIDDEN'],
    ['a reader', async (mailbox) => (await aMember(mailbox, MemberRole.READER)).actor, 'FORBIDDEN'],
    ['somebody else', () => anAccountHolder(), 'NOT_FOUND'],
  ])('of a manager to be, by %s', async (_who, actor, code) => {
    const { id, mailbox } = await anInvitation(MemberRole.MANAGER);
    expect((await service.call(await actor(mailbox), RESEND, { id })).code).toBe(code);
    expect(await sent()).toHaveLength(code ? 1 : 2);
  });

  it('knows no invitation that is none, and none of a suspended mailbox is sent', async () => {
    const { id, mailbox, manager } = await anInvitation();
    for (const unknown of [newId(), 'é'])
      expect((await service.call(manager.actor, RESEND, { id: unknown })).code).toBe('NOT_FOUND');
    await service.db.getRepository(Mailbox).update(mailbox.id, { decidedStatus: MailboxStatus.SUSPENDED });
    expect((await service.call(aGradesAdministrator(), RESEND, { id })).code).toBe('MAILBOX_NOT_ACTIVE');
    expect(await sent()).toHaveLength(1);
  });
});
