import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount } from '../../test/factories';
import { acceptInvitation } from '../members/accept-invitation';
import { inviteMember } from '../members/invite-member';
import { Invitation } from '../members/invitation.entity';
import { Member, MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

const CLOSE = `mutation ($input: CloseMailboxInput!) {
  closeMailbox(input: $input) { version status statusReason allowedActions invitations { status } }
}`;
const REASON = 'La pharmacie a cessé son activité.';
const EMAIL = 'nouvelle@exemple.example';

const closing = ({ id, version, displayAddress }: Mailbox, own = {}) => ({
  input: { id, version, reason: REASON, address: displayAddress, idempotencyKey: newId(), ...own },
});

describe('closeMailbox', () => {
  const service = testAccountService();
  const mailboxes = () => service.db.getRepository(Mailbox);
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);

  async function anInvitedMailbox() {
    const { mailbox, manager } = await aManagedMailbox();
    const invitation = { mailboxId: mailbox.id, email: EMAIL, role: MemberRole.READER };
    await inviteMember(manager.actor, { ...invitation, idempotencyKey: newId() });
    const [sent] = await told('account.member-invited');
    return { mailbox, manager, token: String(sent?.content['token']) };
  }

  it('ends the mailbox, revokes its invitations, keeps its members as a memory, and tells them', async () => {
    const { mailbox, manager, token } = await anInvitedMailbox();
    const { data } = await service.call(aGradesAdministrator(), CLOSE, closing(mailbox));
    expect(data).toEqual({
      closeMailbox: {
        version: 2,
        status: 'CLOSED',
        statusReason: REASON,
        allowedActions: [],
        invitations: [{ status: 'REVOKED' }],
      },
    });
    expect(await told('account.mailbox-changed')).toMatchObject([{ content: { status: 'CLOSED' } }]);
    expect(await told('account.mailbox-status-changed')).toMatchObject([
      { content: { status: 'CLOSED', reason: REASON, recipients: [{ email: manager.account.email }] } },
    ]);
    expect(await service.db.getRepository(Member).countBy({ mailboxId: mailbox.id, present: true })).toBe(1);
    const find = 'query ($id: ID!) { mailbox(id: $id) { id } }';
    expect((await service.call(manager.actor, find, mailbox)).data).toEqual({ mailbox: null });
    const invited = anAccountHolder((await anAccount({ email: EMAIL })).id);
    await expect(acceptInvitation(invited, token)).rejects.toThrow('INVITATION_NOT_USABLE');
  });

  it('leaves no member or open invitation behind when somebody accepts at the same instant', async () => {
    const { mailbox, token } = await anInvitedMailbox();
    const invited = anAccountHolder((await anAccount({ email: EMAIL })).id);
    const [closed, accepted] = await Promise.all([
      service.call(aGradesAdministrator(), CLOSE, closing(mailbox)),
      acceptInvitation(invited, token).catch((error: Error) => error.message),
    ]);
    expect(closed.code).toBeNull();
    const [invitation] = await service.db.getRepository(Invitation).find();
    const present = await service.db.getRepository(Member).countBy({ mailboxId: mailbox.id, present: true });
    expect([accepted, invitation?.decidedStatus, present]).toEqual(
      accepted === mailbox.id ? [mailbox.id, 'ACCEPTED', 2] : ['INVITATION_NOT_USABLE', 'REVOKED', 1],
    );
  });

  it('takes the address in any case, and no other', async () => {
    const { mailbox } = await aManagedMailbox();
    const other = closing(mailbox, { address: `x${mailbox.address}` });
    const refused = await service.call(aGradesAdministrator(), CLOSE, other);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'address', code: 'CHOICE_UNKNOWN' }],
    });
    expect((await mailboxes().findOneByOrFail({ id: mailbox.id })).decidedStatus).toBe('ACTIVE');
    const shouted = closing(mailbox, { address: ` ${mailbox.address.toUpperCase()} ` });
    expect((await service.call(aGradesAdministrator(), CLOSE, shouted)).code).toBeNull();
  });

  it('closes a suspended one too, never a closed one, nor one that is opening', async () => {
    const cases = [
      [{ decidedStatus: MailboxStatus.SUSPENDED }, null],
      [{ decidedStatus: MailboxStatus.CLOSED }, 'MAILBOX_NOT_CHANGEABLE'],
      [{ openedAt: new Date(Date.now() + 60_000) }, 'MAILBOX_NOT_CHANGEABLE'],
    ] as const;
    for (const [state, code] of cases) {
      const { mailbox } = await aManagedMailbox();
      await mailboxes().update(mailbox.id, state);
      const answer = await service.call(aGradesAdministrator(), CLOSE, closing(mailbox));
      expect([state, answer.code]).toEqual([state, code]);
    }
  });

  it('is refused elsewhere, to its people, and on a stale version', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const deputy = await aMember(mailbox, MemberRole.DEPUTY);
    const elsewhere = aGradesAdministrator({ regions: ['94'] });
    expect((await service.call(elsewhere, CLOSE, closing(mailbox))).code).toBe('NOT_FOUND');
    for (const { actor } of [manager, deputy])
      expect((await service.call(actor, CLOSE, closing(mailbox))).code).toBe('FORBIDDEN');
    const stale = closing(mailbox, { version: 2 });
    expect((await service.call(aGradesAdministrator(), CLOSE, stale)).code).toBe('STALE_VERSION');
    expect(await told('account.mailbox-status-changed')).toEqual([]);
  });
});
