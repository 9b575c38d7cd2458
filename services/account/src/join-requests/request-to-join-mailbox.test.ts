import { newId } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount, aWriter } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { MemberRole } from '../members/member.entity';

const ASK = `mutation ($input: RequestToJoinMailboxInput!) {
  requestToJoinMailbox(input: $input) { status description displayAddress refusalReason answeredAt }
}`;
const MINE = '{ myJoinRequests { status displayAddress } }';
const WAITING = `query ($id: ID!) { mailbox(id: $id) { joinRequests { status message account { email } } } }`;

const MESSAGE = 'Préparatrice depuis septembre, en binôme avec la titulaire.';
const asking = ({ id }: Mailbox, own: object = {}) => ({
  input: { mailboxId: id, message: MESSAGE, idempotencyKey: newId(), ...own },
});

describe('requestToJoinMailbox', () => {
  const service = testAccountService();
  const told = async () => (await service.announced()).filter(({ type }) => type === 'account.join-asked');

  it('tells whoever keeps the members, and gives no access yet', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const deputy = await aMember(mailbox, MemberRole.DEPUTY);
    const reader = await aMember(mailbox, MemberRole.READER);
    const account = await anAccount();
    const { data } = await service.call(await aWriter(account), ASK, asking(mailbox));
    expect(data).toEqual({
      requestToJoinMailbox: {
        status: 'PENDING',
        description: mailbox.description,
        displayAddress: mailbox.displayAddress,
        refusalReason: null,
        answeredAt: null,
      },
    });
    const [event, ...others] = await told();
    expect(others).toEqual([]);
    expect(event?.content).toMatchObject({ message: MESSAGE, asker: { email: account.email } });
    const recipients = event?.content['recipients'] as { email: string }[];
    expect(recipients.map(({ email }) => email).sort()).toEqual(
      [manager.account.email, deputy.account.email].sort(),
    );
    for (const { actor } of [manager, deputy])
      expect((await service.call(actor, WAITING, mailbox)).data).toEqual({
        mailbox: {
          joinRequests: [{ status: 'PENDING', message: MESSAGE, account: { email: account.email } }],
        },
      });
    expect((await service.call(reader.actor, WAITING, mailbox)).data).toEqual({
      mailbox: { joinRequests: [] },
    });
  });

  it('is the same request when it is sent twice, and one at a time', async () => {
    const { mailbox } = await aManagedMailbox();
    const writer = await aWriter();
    const once = asking(mailbox);
    for (let time = 0; time < 2; time++) expect((await service.call(writer, ASK, once)).code).toBeNull();
    expect((await service.call(writer, ASK, asking(mailbox))).code).toBe('JOIN_ALREADY_ASKED');
    expect(await told()).toHaveLength(1);
  });

  it('needs a draft with a proven account', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    expect((await service.call(manager.actor, ASK, asking(mailbox))).code).toBe('FORBIDDEN');
    expect((await service.call(await aWriter(null), ASK, asking(mailbox))).code).toBe('LINK_NEEDED');
  });

  it('is refused to somebody who may open it already', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    expect((await service.call(await aWriter(manager.account), ASK, asking(mailbox))).code).toBe(
      'MAILBOX_ALREADY_YOURS',
    );
  });

  it.each([
    ['is of another region', { regionCode: '94' }],
    ['is hidden', { visibleInDirectory: false }],
    ['is suspended', { decidedStatus: MailboxStatus.SUSPENDED } as const],
    ['can still be taken back', { openedAt: new Date(Date.now() + 60_000) }],
  ])('knows of no mailbox that %s', async (_, own) => {
    const { mailbox } = await aManagedMailbox();
    await service.db.getRepository(Mailbox).update(mailbox.id, own);
    expect((await service.call(await aWriter(), ASK, asking(mailbox))).code).toBe('NOT_FOUND');
    expect(await told()).toEqual([]);
  });

  it('knows of no mailbox whose people can answer nobody', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    await service.db.getRepository(Account).update(manager.account.id, { status: AccountStatus.DISABLED });
    expect((await service.call(await aWriter(), ASK, asking(mailbox))).code).toBe('NOT_FOUND');
  });

  it('lets one person pester five mailboxes a day at most', async () => {
    const account = await anAccount();
    const codes = [];
    for (let count = 0; count < 6; count++) {
      const { mailbox } = await aManagedMailbox();
      codes.push((await service.call(await aWriter(account), ASK, asking(mailbox))).code);
    }
    expect(codes).toEqual([null, null, null, null, null, 'TOO_MANY_JOIN_REQUESTS']);
    expect(await told()).toHaveLength(5);
  });

  it('is listed for its author alone', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { account, actor } = await aMember((await aManagedMailbox()).mailbox, MemberRole.READER);
    await service.call(await aWriter(account), ASK, asking(mailbox));
    expect((await service.call(actor, MINE)).data).toEqual({
      myJoinRequests: [{ status: 'PENDING', displayAddress: mailbox.displayAddress }],
    });
    expect((await service.call(manager.actor, MINE)).data).toEqual({ myJoinRequests: [] });
  });
});
