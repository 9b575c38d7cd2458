import { setTimeout as wait } from 'node:timers/promises';
import { openLog } from '@balorg/common';
import { MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';
import { aMail } from '../testing/factories';
import { openFaultySmtp } from '../testing/faulty-smtp';
import { testNotification } from '../testing/service';
import { Sender } from './sender';
import { openPost } from './smtp';

const service = testNotification();
const log = openLog('test', 'fatal');
const MAIL_FROM = 'BAL ORG <ne-pas-repondre@balorg.example>';

const countAccepted = () => service.db.getRepository(Mail).countBy({ status: MailStatus.ACCEPTED });

async function within(milliseconds: number, isSo: () => Promise<boolean>) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(50)) if (await isSo()) return true;
  return false;
}

describe('the senders', () => {
  it('send a code while the relay holds up every ordinary mail', async () => {
    const [stalled, free] = [await openFaultySmtp(), await openFaultySmtp()];
    stalled.state.behaviour = { do: 'hang' };
    const ordinaryPost = openPost({ SMTP_URL: stalled.url, MAIL_FROM, connections: 5 });
    const ordinary = new Sender(service.db, 'ordinary', ordinaryPost, log);
    const fastPost = openPost({ SMTP_URL: free.url, MAIL_FROM, connections: 5 });
    const fast = new Sender(service.db, 'fast', fastPost, log);
    for (let count = 0; count < 8; count++) await aMail(service.db.manager);
    ordinary.start();
    fast.start();
    expect(await within(5_000, () => Promise.resolve(stalled.state.tries === 5))).toBe(true);

    const code = await aMail(service.db.manager, { lane: 'fast' });
    expect(await within(2_000, async () => (await countAccepted()) === 1)).toBe(true);
    expect(free.received).toMatchObject([{ messageId: code.messageId }]);
    expect(stalled.received).toEqual([]);

    await stalled.close();
    await Promise.all([ordinary.stop(), fast.stop()]);
    await free.close();
    expect(await service.db.getRepository(Mail).countBy({ status: MailStatus.QUEUED })).toBe(8);
  });

  it('empty a queue longer than their room, each mail once', async () => {
    const smtp = await openFaultySmtp();
    const sender = new Sender(
      service.db,
      'ordinary',
      openPost({ SMTP_URL: smtp.url, MAIL_FROM, connections: 5 }),
      log,
    );
    const mails = [];
    for (let count = 0; count < 23; count++) mails.push(await aMail(service.db.manager));
    sender.start();
    expect(await within(10_000, async () => (await countAccepted()) === 23)).toBe(true);
    await sender.stop();
    await smtp.close();
    expect(smtp.received.map(({ messageId }) => messageId).sort()).toEqual(
      mails.map(({ messageId }) => messageId).sort(),
    );
  });
});
