import { newId, PUBLICATION_STATUSES } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { aMember, anAccount, anActiveMailbox } from '../../test/factories';
import { MemberRole } from '../members/member.entity';
import { Mailbox } from './mailbox.entity';
import { onPublicationChanged } from './publication-changed.handler';

describe('when a publication moved on', () => {
  const service = testAccountService();
  const AT = new Date('2026-11-23T10:00:00Z');
  const reload = ({ id }: Mailbox) => service.db.getRepository(Mailbox).findOneByOrFail({ id });
  const told = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.mailbox-became-visible');

  const move = ({ id, requestId }: Mailbox, status: string, step: number, at = AT) =>
    service.receive(onPublicationChanged, { mailboxId: id, requestId, status, step, at });

  it.each(PUBLICATION_STATUSES)('keeps %s, the same the second time', async (status) => {
    const mailbox = await anActiveMailbox();
    for (let time = 0; time < 2; time++) {
      await move(mailbox, status, 1);
      expect(await reload(mailbox)).toMatchObject({
        publicationStatus: status,
        publicationStatusAt: AT,
        publicationStep: 1,
      });
    }
    expect(await told()).toHaveLength(status === 'VISIBLE' ? 1 : 0);
  });

  it('changes nothing by a step that arrives late', async () => {
    const mailbox = await anActiveMailbox();
    await move(mailbox, 'CONFIRMED', 3);
    for (const [status, step] of [
      ['TO_SEND', 1],
      ['SENT', 2],
      ['VISIBLE', 3],
    ] as const)
      await move(mailbox, status, step);
    expect(await reload(mailbox)).toMatchObject({ publicationStatus: 'CONFIRMED', publicationStep: 3 });
    expect(await told()).toEqual([]);
  });

  it('tells its people the first time it is visible, and never again', async () => {
    const account = await anAccount();
    const mailbox = await anActiveMailbox({}, account);
    await move(mailbox, 'VISIBLE', 4);
    await move(mailbox, 'WITHDRAWN', 5);
    await move(mailbox, 'VISIBLE', 6, new Date('2026-11-24T10:00:00Z'));
    expect(await told()).toMatchObject([
      {
        subscriber: 'notification',
        content: {
          displayAddress: mailbox.displayAddress,
          recipient: { email: account.email, proven: true },
        },
      },
    ]);
    expect((await reload(mailbox)).firstVisibleAt).toEqual(AT);
  });

  it('tells the manager that was invited since, where nobody was linked', async () => {
    const mailbox = await anActiveMailbox({}, null);
    const { account } = await aMember(mailbox, MemberRole.MANAGER);
    await move(mailbox, 'VISIBLE', 4);
    expect(await told()).toMatchObject([{ content: { recipient: { email: account.email, proven: true } } }]);
  });

  it('tells once when two copies arrive at once', async () => {
    const mailbox = await anActiveMailbox();
    await Promise.all(Array.from({ length: 5 }, () => move(mailbox, 'VISIBLE', 4)));
    expect(await told()).toHaveLength(1);
  });

  it('passes over a mailbox that is not there', async () => {
    const nowhere = Object.assign(new Mailbox(), { id: newId(), requestId: newId() });
    await move(nowhere, 'VISIBLE', 1);
    expect(await told()).toEqual([]);
  });
});
