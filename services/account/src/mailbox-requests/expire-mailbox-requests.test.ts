import { openLog } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { anAccount, aRequestToCorrect } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { DeadlineRunner } from '../deadlines/deadline-runner';
import { Correction } from './correction.entity';
import { expireMailboxRequest, findExpiredIds } from './expire-mailbox-requests';
import { MailboxRequest } from './mailbox-request.entity';

describe('a correction that nobody answers', () => {
  const service = testAccountService();
  const reload = ({ id }: MailboxRequest) => service.db.getRepository(MailboxRequest).findOneByOrFail({ id });
  const ended = async () =>
    (await service.announced()).filter(
      ({ type, subscriber }) => type === 'account.mailbox-request-ended' && subscriber === 'notification',
    );

  async function anOverdue(linked?: Awaited<ReturnType<typeof anAccount>> | null) {
    const request = await aRequestToCorrect(['town'], linked);
    const over = { answerBefore: new Date(Date.now() - 1_000) };
    await service.db.getRepository(Correction).update({ requestId: request.id }, over);
    return request;
  }

  it('ends its request, tells the applicant, and is the program’s own act', async () => {
    const account = await anAccount();
    const request = await anOverdue(account);
    expect(await findExpiredIds()).toEqual([request.id]);
    await expireMailboxRequest(request.id);
    const expired = await reload(request);
    expect(expired).toMatchObject({ status: 'EXPIRED', version: request.version + 1, decidedById: null });
    expect(expired.decidedAt).toBeInstanceOf(Date);
    expect(await ended()).toMatchObject([
      { content: { outcome: 'EXPIRED', recipient: { email: account.email } } },
    ]);
    const action = 'mailbox-request.expire';
    expect(await service.db.getRepository(AuditEntry).findOneByOrFail({ action })).toMatchObject({
      actorKind: 'SYSTEM',
      subjectId: request.id,
      regionCode: '76',
    });
  });

  it('ends it once of four at once, and not again', async () => {
    const { id } = await anOverdue();
    await Promise.all(Array.from({ length: 4 }, () => expireMailboxRequest(id)));
    await expireMailboxRequest(id);
    expect(await ended()).toHaveLength(1);
    expect(await findExpiredIds()).toEqual([]);
  });

  it('is passed over while its applicant has it in hand', async () => {
    const request = await anOverdue();
    await service.db.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      await tx.findOneOrFail(MailboxRequest, { where: { id: request.id }, lock });
      await expireMailboxRequest(request.id);
    });
    expect((await reload(request)).status).toBe('CORRECTION_ASKED');
  });

  it('leaves alone what is not due yet', async () => {
    const request = await aRequestToCorrect();
    expect(await findExpiredIds()).toEqual([]);
    await expireMailboxRequest(request.id);
    expect(await reload(request)).toEqual(request);
  });

  it('is found by the runner, which a defect of another file does not keep from it', async () => {
    const broken = await anOverdue(null);
    await service.db.getRepository(MailboxRequest).update(broken.id, { contactEmail: 'broken' });
    const sound = await anOverdue();
    const runner = new DeadlineRunner(openLog('account', 'fatal')).start();
    while ((await reload(sound)).status !== 'EXPIRED')
      await new Promise((resolve) => setTimeout(resolve, 20));
    await runner.stop();
    expect((await reload(broken)).status).toBe('CORRECTION_ASKED');
    expect(await ended()).toHaveLength(1);
  });
});
