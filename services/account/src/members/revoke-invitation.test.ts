import { newId } from '@balorg/common';
import { anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember } from '../../test/factories';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { inviteMember } from './invite-member';
import { Invitation } from './invitation.entity';
import { MemberRole } from './member.entity';

const REVOKE = `mutation ($id: ID!) { revokeInvitation(id: $id) { invitations { status } } }`;

describe('revokeInvitation', () => {
  const service = testAccountService();
  const status = async (id: string) =>
    (await service.db.getRepository(Invitation).findOneByOrFail({ id })).status();

  async function anInvitation(role = MemberRole.MEMBER) {
    const { mailbox, manager } = await aManagedMailbox();
    const invitation = { mailboxId: mailbox.id, email: 'nouvelle@exemple.example', role };
    const id = await inviteMember(manager.actor, { ...invitation, idempotencyKey: newId() });
    return { id, mailbox, manager };
  }

  it('takes the invitation back, once', async () => {
    const { id, manager } = await anInvitation();
    const { data } = await service.call<{ revokeInvitation: Pick<Mailbox, never> }>(manager.actor, REVOKE, {
      id,
    });
    expect(data.revokeInvitation).toEqual({ invitations: [{ status: 'REVOKED' }] });
    expect((await service.call(manager.actor, REVOKE, { id })).code).toBe('INVITATION_NOT_USABLE');
  });

  it.each([
    [MemberRole.DEPUTY, MemberRole.MEMBER, null],
    [MemberRole.DEPUTY, MemberRole.MANAGER, 'FORBIDDEN'],
    [MemberRole.MEMBER, MemberRole.READER, 'FORBIDDEN'],
    [MemberRole.READER, MemberRole.READER, 'FORBIDDEN'],
  ])('as %s, of a %s to be: %s', async (own, invited, code) => {
    const { id, mailbox } = await anInvitation(invited);
    const { actor } = await aMember(mailbox, own);
    expect((await service.call(actor, REVOKE, { id })).code).toBe(code);
    expect(await status(id)).toBe(code ? 'PENDING' : 'REVOKED');
  });

  it("knows nothing of another mailbox's invitation", async () => {
    const { id } = await anInvitation();
    const { manager } = await aManagedMailbox();
    for (const actor of [manager.actor, anAccountHolder()])
      expect((await service.call(actor, REVOKE, { id })).code).toBe('NOT_FOUND');
    expect((await service.call(manager.actor, REVOKE, { id: newId() })).code).toBe('NOT_FOUND');
    expect(await status(id)).toBe('PENDING');
  });
});
