import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, anAccount, anActiveMailbox } from '../../test/factories';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { inviteMember } from './invite-member';
import { Invitation, InvitationStatus } from './invitation.entity';
import { Member, MemberRole } from './member.entity';

const ACCEPT = `mutation ($token: String!) {
  acceptInvitation(token: $token) { displayAddress myRole members { role } }
}`;

interface Accepted {
  acceptInvitation: { displayAddress: string; myRole: string };
}

describe('acceptInvitation', () => {
  const service = testAccountService();
  const invitationIs = async (decidedStatus: InvitationStatus) =>
    expect(await service.db.getRepository(Invitation).find()).toMatchObject([{ decidedStatus }]);
  const members = () => service.db.getRepository(Member).countBy({ present: true });

  /** An invitation for somebody who opened his account since. */
  async function anInvitation(email = 'nouvelle@exemple.example') {
    const { mailbox, manager } = await aManagedMailbox();
    const id = await inviteMember(manager.actor, {
      mailboxId: mailbox.id,
      email,
      role: MemberRole.DEPUTY,
      idempotencyKey: newId(),
    });
    const sent = (await service.announced()).find(({ content }) => content['invitationId'] === id);
    const invited = anAccountHolder((await anAccount({ email })).id);
    return { id, mailbox, manager, invited, token: String(sent?.content['token']) };
  }

  it('opens the mailbox to the invited person, in the role that was given', async () => {
    const { mailbox, invited, token } = await anInvitation();
    const { data } = await service.call<Accepted>(invited, ACCEPT, { token });
    expect(data.acceptInvitation).toMatchObject({ displayAddress: mailbox.displayAddress, myRole: 'DEPUTY' });
    await invitationIs(InvitationStatus.ACCEPTED);
    const told = (await service.announced()).filter(({ type }) => type === 'account.member-added');
    expect(told).toHaveLength(1);
  });

  it('gives a mailbox that nobody could open its first manager, and tells the directory', async () => {
    const mailbox = await anActiveMailbox({}, null);
    const email = 'nouvelle@exemple.example';
    const role = MemberRole.MANAGER;
    const invitation = { mailboxId: mailbox.id, email, role, idempotencyKey: newId() };
    await inviteMember(aGradesAdministrator(), invitation);
    const sent = (await service.announced()).find(({ type }) => type === 'account.member-invited');
    const invited = anAccountHolder((await anAccount({ email })).id);
    expect((await service.call(invited, ACCEPT, { token: sent?.content['token'] })).code).toBeNull();
    const told = (await service.announced()).filter(({ type }) => type === 'account.mailbox-changed');
    expect(told).toMatchObject([{ content: { mailboxId: mailbox.id, version: 2, hasManager: true } }]);
  });

  it('works once, in parallel either', async () => {
    const { invited, token } = await anInvitation();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => service.call(invited, ACCEPT, { token })),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual([
      ...Array<string>(4).fill('INVITATION_NOT_USABLE'),
      null,
    ]);
    expect(await members()).toBe(2);
  });

  it('opens nothing to whom the mail was forwarded', async () => {
    const { invited, token } = await anInvitation();
    const other = anAccountHolder((await anAccount()).id);
    expect((await service.call(other, ACCEPT, { token })).code).toBe('INVITATION_NOT_USABLE');
    await invitationIs(InvitationStatus.PENDING);
    expect((await service.call(invited, ACCEPT, { token })).code).toBeNull();
  });

  it.each([
    ['is over', { expiresAt: new Date(Date.now() - 1_000) }],
    ['was revoked', { decidedStatus: InvitationStatus.REVOKED }],
    ['was accepted', { decidedStatus: InvitationStatus.ACCEPTED }],
  ])('refuses an invitation that %s', async (_what, state) => {
    const { id, invited, token } = await anInvitation();
    await service.db.getRepository(Invitation).update(id, state);
    expect((await service.call(invited, ACCEPT, { token })).code).toBe('INVITATION_NOT_USABLE');
    expect(await members()).toBe(1);
  });

  it('refuses a token that is none', async () => {
    const { invited } = await anInvitation();
    expect((await service.call(invited, ACCEPT, { token: 'x' })).code).toBe('INVITATION_NOT_USABLE');
  });

  it('refuses a mailbox that was suspended, and keeps the invitation', async () => {
    const { mailbox, invited, token } = await anInvitation();
    await service.db.getRepository(Mailbox).update(mailbox.id, { decidedStatus: MailboxStatus.SUSPENDED });
    expect((await service.call(invited, ACCEPT, { token })).code).toBe('MAILBOX_NOT_ACTIVE');
    await invitationIs(InvitationStatus.PENDING);
  });

  it('gives no second place to somebody who was added meanwhile', async () => {
    const { mailbox, manager, invited, token } = await anInvitation();
    await inviteMember(manager.actor, {
      mailboxId: mailbox.id,
      email: 'nouvelle@exemple.example',
      role: MemberRole.READER,
      idempotencyKey: newId(),
    });
    expect((await service.call(invited, ACCEPT, { token })).code).toBe('ACCOUNT_ALREADY_MEMBER');
    expect(await members()).toBe(2);
    await invitationIs(InvitationStatus.PENDING);
  });

  it('wants a person who is signed in', async () => {
    const { token } = await anInvitation();
    expect((await service.call(anActor(), ACCEPT, { token })).code).toBe('SIGN_IN_NEEDED');
  });
});
