import { newId } from '@balorg/common';
import { anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount, aWriter } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { MemberRole } from '../members/member.entity';
import { answerJoinRequest } from './answer-join-request';
import { expireJoinRequest, findUnansweredIds } from './expire-join-request';
import { JoinRequest } from './join-request.entity';
import { findUnremindedIds, remindOfJoinRequest } from './remind-of-join-request';
import { requestToJoinMailbox } from './request-to-join-mailbox';

const DAY_MS = 86_400_000;

describe('a request to join that nobody answers', () => {
  const service = testAccountService();
  const requests = () => service.db.getRepository(JoinRequest);
  const reload = (id: string) => requests().findOneByOrFail({ id });
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);

  /** Somebody asked to join so many days ago. */
  async function aRequestOf(daysAgo: number) {
    const { mailbox, manager } = await aManagedMailbox();
    const account = await anAccount();
    const id = await requestToJoinMailbox(await aWriter(account), {
      mailboxId: mailbox.id,
      message: 'Je remplace la titulaire.',
      idempotencyKey: newId(),
    });
    const { askedAt, answerBefore } = await reload(id);
    const earlier = (moment: Date) => new Date(moment.getTime() - daysAgo * DAY_MS);
    await requests().update(id, { askedAt: earlier(askedAt), answerBefore: earlier(answerBefore) });
    return { id, mailbox, manager, account };
  }

  it('waits fifteen days', async () => {
    const { id } = await aRequestOf(0);
    const { askedAt, answerBefore } = await reload(id);
    expect(Math.round((answerBefore.getTime() - askedAt.getTime()) / DAY_MS)).toBe(15);
  });

  it('is reminded of once, to whoever keeps the members', async () => {
    const { id, mailbox, manager, account } = await aRequestOf(4);
    await aMember(mailbox, MemberRole.READER);
    expect(await findUnremindedIds()).toEqual([id]);
    await Promise.all(Array.from({ length: 4 }, () => remindOfJoinRequest(id)));
    expect(await told('account.join-reminded')).toMatchObject([
      {
        content: {
          joinRequestId: id,
          message: 'Je remplace la titulaire.',
          asker: { email: account.email },
          recipients: [{ email: manager.account.email }],
        },
      },
    ]);
    expect((await reload(id)).remindedAt).toBeInstanceOf(Date);
    expect(await findUnremindedIds()).toEqual([]);
    expect(await findUnansweredIds()).toEqual([]);
  });

  it('is not reminded of while nobody can answer: the mailbox is suspended', async () => {
    const { id, mailbox } = await aRequestOf(4);
    const mailboxes = service.db.getRepository(Mailbox);
    await mailboxes.update(mailbox.id, { decidedStatus: MailboxStatus.SUSPENDED });
    await remindOfJoinRequest(id);
    expect(await told('account.join-reminded')).toEqual([]);
    await mailboxes.update(mailbox.id, { decidedStatus: MailboxStatus.ACTIVE });
    await remindOfJoinRequest(id);
    expect(await told('account.join-reminded')).toHaveLength(1);
  });

  it('ends once, tells its author, and is the program’s own act', async () => {
    const { id, mailbox, account } = await aRequestOf(16);
    expect(await findUnansweredIds()).toEqual([id]);
    await Promise.all(Array.from({ length: 4 }, () => expireJoinRequest(id)));
    expect(await reload(id)).toMatchObject({ status: 'EXPIRED', waits: null, answeredById: null });
    expect(await told('account.join-ended')).toMatchObject([
      { content: { joinRequestId: id, cause: 'UNANSWERED', recipient: { email: account.email } } },
    ]);
    const action = 'member.join-request-expire';
    expect(await service.db.getRepository(AuditEntry).findOneByOrFail({ action })).toMatchObject({
      actorKind: 'SYSTEM',
      subjectId: mailbox.id,
      regionCode: '76',
    });
    expect(await findUnansweredIds()).toEqual([]);
    expect(await findUnremindedIds()).toEqual([]);
  });

  it('can be asked again after its end', async () => {
    const { id, mailbox, account } = await aRequestOf(16);
    await expireJoinRequest(id);
    const again = { mailboxId: mailbox.id, idempotencyKey: newId() };
    expect(await requestToJoinMailbox(await aWriter(account), again)).not.toBe(id);
  });

  it('is left alone when it was answered, or is not due', async () => {
    const early = await aRequestOf(1);
    const answered = await aRequestOf(16);
    await answerJoinRequest(answered.manager.actor, { id: answered.id, idempotencyKey: newId() });
    expect([...(await findUnremindedIds()), ...(await findUnansweredIds())]).toEqual([]);
    for (const { id } of [early, answered]) {
      const before = await reload(id);
      await remindOfJoinRequest(id);
      await expireJoinRequest(id);
      expect(await reload(id)).toEqual(before);
    }
  });

  it('keeps the description that its author found', async () => {
    const { mailbox, account } = await aRequestOf(1);
    await service.db.getRepository(Mailbox).update(mailbox.id, { description: 'Autre chose' });
    const mine = '{ myJoinRequests { description } }';
    const { data } = await service.call(anAccountHolder(account.id), mine);
    expect(data).toEqual({ myJoinRequests: [{ description: mailbox.description }] });
  });
});
