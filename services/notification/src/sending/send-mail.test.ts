import { openLog } from '@balorg/common';
import { MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';
import { sealMail } from '../mails/sealed-mail';
import { aMail } from '../testing/factories';
import { openFaultySmtp, type Behaviour } from '../testing/faulty-smtp';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { EXPIRED, TRIED_LONG_ENOUGH } from './relay-answers';
import { sendMail } from './send-mail';
import { openPost, type Post } from './smtp';
import { takeDue } from './take-due';

const service = testNotification();
const log = openLog('test', 'fatal');
let smtp: Awaited<ReturnType<typeof openFaultySmtp>>;
let post: Post;

beforeEach(async () => {
  smtp = await openFaultySmtp();
  post = openPost({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'BAL ORG <ne-pas-repondre@balorg.example>',
    connections: 2,
  });
});
afterEach(async () => {
  post.close();
  await smtp.close();
});

async function sendDue(behaviour: Behaviour) {
  smtp.state.behaviour = behaviour;
  for (const taken of await takeDue(service.db, 'ordinary', 5, []))
    await sendMail({ db: service.db, post, log }, taken);
  return writtenMails(service.db);
}

const makeDue = () =>
  service.db.getRepository(Mail).update({ status: MailStatus.QUEUED }, { nextAttemptAt: new Date(0) });

describe('one attempt', () => {
  it('marks what the relay took', async () => {
    const mail = await aMail(service.db.manager);
    const [sent] = await sendDue({ do: 'take' });
    expect(sent).toMatchObject({
      status: MailStatus.ACCEPTED,
      nextAttemptAt: null,
      lastAnswer: 'Accepté par le relais de messagerie.',
      relayReply: '250 2.0.0 queued as 42',
    });
    expect(sent?.acceptedAt).toBeInstanceOf(Date);
    expect(smtp.received).toMatchObject([{ to: mail.recipientEmail, messageId: mail.messageId }]);
    const { source } = smtp.received[0] ?? { source: '' };
    expect(source).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(source).toMatch(/^From: BAL ORG <ne-pas-repondre@balorg.example>$/m);
    expect(source).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(await service.announced()).toEqual([]);
  });

  it('announces that a code has left: a page waits for it', async () => {
    const mail = await aMail(service.db.manager, { lane: 'fast' });
    smtp.state.behaviour = { do: 'take' };
    const [taken] = await takeDue(service.db, 'fast', 5, []);
    if (taken) await sendMail({ db: service.db, post, log }, taken);
    expect(await service.announced()).toMatchObject([
      {
        type: 'notification.mail-settled',
        subscriber: 'account',
        content: { mailId: mail.id, subjectId: mail.subjectId, outcome: 'ACCEPTED' },
      },
    ]);
  });

  it('sends the secret and forgets it', async () => {
    const sealed = await sealMail({ subject: 'Code', text: 'code 04827163', html: '<p>04827163</p>' });
    await aMail(service.db.manager, { sealed, hasSecret: true, text: '••••••••' });
    const [sent] = await sendDue({ do: 'take' });
    expect(smtp.received[0]?.source).toContain('04827163');
    expect(sent).toMatchObject({ status: MailStatus.ACCEPTED, sealed: null, text: '••••••••' });
  });

  it('tries again after a 4xx, and succeeds', async () => {
    await aMail(service.db.manager);
    const [postponed] = await sendDue({ do: 'answer', at: 'recipient', reply: '450 4.2.2 mailbox full' });
    expect(postponed).toMatchObject({
      status: MailStatus.QUEUED,
      attempts: 1,
      lastAnswer: 'La boîte du destinataire est pleine.',
      relayReply: '450 4.2.2 mailbox full',
    });
    expect(postponed?.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now() + 3_000);
    expect(await service.announced()).toEqual([]);
    await makeDue();
    expect(await sendDue({ do: 'take' })).toMatchObject([{ status: MailStatus.ACCEPTED, attempts: 2 }]);
    expect(smtp.received).toHaveLength(1);
  });

  it.each([
    ['recipient', '550 5.1.1 no such user', 'Cette adresse n’existe pas'],
    ['data', '554 5.7.1 message refused', 'refuse nos messages'],
  ] as const)('gives a 5xx at the %s up for good', async (at, reply, answer) => {
    const mail = await aMail(service.db.manager);
    const [refused] = await sendDue({ do: 'answer', at, reply });
    expect(refused).toMatchObject({ status: MailStatus.REFUSED, nextAttemptAt: null, relayReply: reply });
    expect(refused?.lastAnswer).toContain(answer);
    expect(await service.announced()).toMatchObject([{ content: { mailId: mail.id, outcome: 'REFUSED' } }]);
    expect(await takeDue(service.db, 'ordinary', 5, [])).toEqual([]);
  });

  it('keeps every mail when the relay refuses our sender', async () => {
    await aMail(service.db.manager);
    expect(await sendDue({ do: 'answer', at: 'sender', reply: '550 5.7.1 not you' })).toMatchObject([
      { status: MailStatus.QUEUED },
    ]);
  });

  it('sends again with the same Message-ID where the line was cut before the 250', async () => {
    const mail = await aMail(service.db.manager);
    expect(await sendDue({ do: 'cut' })).toMatchObject([{ status: MailStatus.QUEUED }]);
    await makeDue();
    expect(await sendDue({ do: 'take' })).toMatchObject([{ status: MailStatus.ACCEPTED }]);
    expect(smtp.received.map(({ messageId }) => messageId)).toEqual([mail.messageId, mail.messageId]);
  });

  it('keeps a mail while the relay is away', async () => {
    await aMail(service.db.manager);
    await smtp.close();
    const [waiting] = await sendDue({ do: 'take' });
    expect(waiting).toMatchObject({
      status: MailStatus.QUEUED,
      lastAnswer: 'Le relais de messagerie est injoignable.',
      relayReply: null,
    });
  });

  it.each([
    [true, EXPIRED],
    [false, TRIED_LONG_ENOUGH],
  ])('sends nothing past its time (secret: %s)', async (hasSecret, answer) => {
    const sealed = hasSecret ? await sealMail({ subject: 'Code', text: '04827163', html: '04827163' }) : null;
    await aMail(service.db.manager, { hasSecret, sealed, sendBefore: new Date(Date.now() - 1) });
    expect(await sendDue({ do: 'take' })).toMatchObject([
      { status: MailStatus.GIVEN_UP, lastAnswer: answer, sealed: null },
    ]);
    expect(smtp.received).toEqual([]);
    expect(await service.announced()).toMatchObject([{ content: { outcome: 'REFUSED' } }]);
  });
});

describe('taking due mails', () => {
  it('gives each mail to one of many processes', async () => {
    for (let count = 0; count < 6; count++) await aMail(service.db.manager);
    const taken = await Promise.all([1, 2, 3].map(() => takeDue(service.db, 'ordinary', 4, [])));
    const ids = taken.flat().map(({ mail }) => mail.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await takeDue(service.db, 'ordinary', 10, [])).length + ids.length).toBe(6);
  });

  it('gives it again when the lease is over, not to the process that still sends it', async () => {
    const mail = await aMail(service.db.manager);
    await takeDue(service.db, 'ordinary', 5, []);
    await makeDue();
    expect(await takeDue(service.db, 'ordinary', 5, [mail.id])).toEqual([]);
    expect(await takeDue(service.db, 'ordinary', 5, [])).toMatchObject([
      { mail: { id: mail.id, attempts: 2 } },
    ]);
  });

  it('marks a mail once when two processes sent it', async () => {
    await aMail(service.db.manager, { lane: 'fast' });
    const [first] = await takeDue(service.db, 'fast', 5, []);
    await makeDue();
    const [second] = await takeDue(service.db, 'fast', 5, []);
    for (const taken of [first, second]) if (taken) await sendMail({ db: service.db, post, log }, taken);
    expect(smtp.received).toHaveLength(2);
    expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await service.announced()).toHaveLength(1);
  });
});
