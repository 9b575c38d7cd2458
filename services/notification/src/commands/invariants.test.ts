import { newId } from '@balorg/common';
import { onPasswordChanged } from '../password-changed/handler';
import { MailStatus } from '../mails/mail-kind';
import { aMail, aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { INVARIANTS } from './invariants';

const service = testNotification();

async function broken() {
  const counts = await Promise.all(
    INVARIANTS.map(async ({ says, count }) => ({ says, rows: await count(service.db) })),
  );
  return counts.filter(({ rows }) => rows > 0).map(({ says }) => says);
}
const inbox = (id: string) =>
  service.db.query('INSERT INTO inbox (id, type) VALUES (?, ?)', [id, 'account.password-changed']);

describe('the invariants', () => {
  it('hold after ordinary work', async () => {
    const messageId = newId();
    await inbox(messageId);
    await service.receive(onPasswordChanged, { changeId: newId(), recipient: aRecipient() }, messageId);
    await aMail(service.db.manager, { status: MailStatus.ACCEPTED, acceptedAt: new Date() });
    expect(await broken()).toEqual([]);
  });

  it('find a message whose mail is missing', async () => {
    await inbox(newId());
    expect(await broken()).toEqual(['each message that owes a mail has one']);
  });

  it('find a stuck mail', async () => {
    await aMail(service.db.manager, { nextAttemptAt: new Date(Date.now() - 3_600_000) });
    expect(await broken()).toEqual([]);
    await aMail(service.db.manager, { status: MailStatus.ACCEPTED, acceptedAt: new Date() });
    expect(await broken()).toEqual(['no mail is due for more than 15 minutes while others are accepted']);
  });

  it('find a secret that was not forgotten', async () => {
    await aMail(service.db.manager, { status: MailStatus.ACCEPTED, acceptedAt: new Date(), sealed: 'x' });
    expect(await broken()).toEqual(['no secret rests with a mail that has left']);
  });

  it('find a delivery that nobody acknowledged', async () => {
    const id = newId();
    const longAgo = new Date(Date.now() - 3_600_000);
    await service.db.query('INSERT INTO outbox (id, type, subjectId, recordedAt) VALUES (?, ?, ?, ?)', [
      id,
      'x',
      id,
      longAgo,
    ]);
    await service.db.query(
      "INSERT INTO delivery (id, messageId, subscriber, lane, sealed) VALUES (?, ?, 'account', 'ordinary', '')",
      [newId(), id],
    );
    expect(await broken()).toEqual(['no delivery of notification is open for more than 15 minutes']);
  });
});
