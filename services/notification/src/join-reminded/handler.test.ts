import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onJoinReminded } from './handler';

const service = testNotification();
const recipients = [aRecipient(), aRecipient('sacha.petit@example.org')];
const event = () => ({
  joinRequestId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du centre, 81000 Albi',
  message: 'Je remplace Camille.',
  asker: { name: 'Lou Martin', email: 'lou.martin@example.org' },
  askedAt: '2026-03-02T08:30:00.000Z',
  answerBefore: '2026-03-17T08:30:00.000Z',
  recipients,
});

describe('somebody still waits to join a mailbox', () => {
  it('is told once to each person who may answer: who, since when, until when, and where', async () => {
    const reminded = event();
    await service.receive(onJoinReminded, reminded);
    await service.receive(onJoinReminded, reminded);
    const mails = await writtenMails(service.db);
    expect(mails.map(({ recipientEmail }) => recipientEmail)).toEqual(recipients.map(({ email }) => email));
    expect(mails[0]).toMatchObject({
      kind: 'JOIN_REMINDED',
      subject: 'Rappel : une personne attend votre réponse pour une BAL ORG',
      subjectId: reminded.joinRequestId,
      mailboxId: reminded.mailboxId,
    });
    const text = mails[0]?.text;
    expect(text).toContain('Depuis le lundi 2 mars 2026 à 9 h 30');
    expect(text).toContain('Nom : Lou Martin\nAdresse mail : lou.martin@example.org\n');
    expect(text).toContain('> Je remplace Camille.\n');
    expect(text).toContain('Répondez avant le mardi 17 mars 2026 à 9 h 30');
    expect(text).toContain('Ouvrir mon espace :\nhttp://localhost:3000/espace\n');
  });
});
