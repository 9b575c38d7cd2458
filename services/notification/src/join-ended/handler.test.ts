import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onJoinEnded } from './handler';

const service = testNotification();
const event = (cause: string) => ({
  joinRequestId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du centre, 81000 Albi',
  cause,
  recipient: aRecipient(),
});

describe('somebody who asked to join a mailbox waits no more', () => {
  it('is told once that nobody answered, and what can be done', async () => {
    const ended = event('UNANSWERED');
    await service.receive(onJoinEnded, ended);
    await service.receive(onJoinEnded, ended);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'JOIN_ENDED',
      recipientEmail: ended.recipient.email,
      subjectId: ended.joinRequestId,
      mailboxId: ended.mailboxId,
    });
    expect(mail?.text).toContain('n’ont pas répondu à temps');
    expect(mail?.text).toContain(`Boîte : ${ended.description}\nAdresse MSSanté : ${ended.displayAddress}\n`);
    expect(mail?.text).toContain('Joignez directement ces personnes');
    expect(mail?.text).toContain('Voir mes demandes :\nhttp://localhost:3000/espace/demandes\n');
  });

  it('is not sent to people of a mailbox that is closed', async () => {
    await service.receive(onJoinEnded, event('MAILBOX_CLOSED'));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('a été fermée avant qu’une réponse');
    expect(mail?.text).not.toContain('Joignez');
  });
});
