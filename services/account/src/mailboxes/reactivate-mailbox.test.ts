import { newId } from '@balorg/common';
import { aGradesAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox } from '../../test/factories';
import { Mailbox, MailboxStatus } from './mailbox.entity';
import { suspendMailbox } from './suspend-mailbox';

const REACTIVATE = `mutation ($input: ReactivateMailboxInput!) {
  reactivateMailbox(input: $input) { version status statusReason }
}`;

const reactivating = ({ id, version }: Mailbox, own = {}) => ({
  input: { id, version, idempotencyKey: newId(), ...own },
});

describe('reactivateMailbox', () => {
  const service = testAccountService();
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);

  async function aSuspendedMailbox() {
    const { mailbox, manager } = await aManagedMailbox();
    const { id, version } = mailbox;
    const reason = 'Responsable parti.';
    const suspended = await suspendMailbox(aGradesAdministrator(), {
      id,
      version,
      reason,
      idempotencyKey: newId(),
    });
    return { mailbox: suspended, manager };
  }

  it('opens it again to its people, and tells them and the directory', async () => {
    const { mailbox, manager } = await aSuspendedMailbox();
    const { data } = await service.call(aGradesAdministrator(), REACTIVATE, reactivating(mailbox));
    expect(data).toEqual({ reactivateMailbox: { version: 3, status: 'ACTIVE', statusReason: null } });
    expect((await told('account.mailbox-changed')).at(-1)?.content).toMatchObject({
      version: 3,
      status: 'ACTIVE',
      hasManager: true,
    });
    expect((await told('account.mailbox-status-changed')).at(-1)?.content).toMatchObject({
      version: 3,
      status: 'ACTIVE',
      reason: null,
      recipients: [{ email: manager.account.email }],
    });
    const find = 'query ($id: ID!) { mailbox(id: $id) { id } }';
    expect((await service.call(manager.actor, find, mailbox)).data).toEqual({ mailbox: { id: mailbox.id } });
  });

  it.each([MailboxStatus.ACTIVE, MailboxStatus.CLOSED] as const)(
    'is refused for one that is %s',
    async (decidedStatus) => {
      const { mailbox } = await aSuspendedMailbox();
      await service.db.getRepository(Mailbox).update(mailbox.id, { decidedStatus });
      const { code } = await service.call(aGradesAdministrator(), REACTIVATE, reactivating(mailbox));
      expect(code).toBe('MAILBOX_NOT_CHANGEABLE');
      expect(await told('account.mailbox-status-changed')).toHaveLength(1);
    },
  );

  it('is refused elsewhere, to its manager, and on a stale version', async () => {
    const { mailbox, manager } = await aSuspendedMailbox();
    const elsewhere = aGradesAdministrator({ regions: ['94'] });
    expect((await service.call(elsewhere, REACTIVATE, reactivating(mailbox))).code).toBe('NOT_FOUND');
    expect((await service.call(manager.actor, REACTIVATE, reactivating(mailbox))).code).toBe('FORBIDDEN');
    const stale = reactivating(mailbox, { version: 1 });
    expect((await service.call(aGradesAdministrator(), REACTIVATE, stale)).code).toBe('STALE_VERSION');
    expect(await told('account.mailbox-status-changed')).toHaveLength(1);
  });
});
