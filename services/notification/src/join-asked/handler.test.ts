import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onJoinAsked } from './handler';

const service = testNotification();
const event = (change: object = {}) => ({
  joinRequestId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du centre, 81000 Albi',
  message: 'Je remplace Camille.\nMerci <b>beaucoup</b>.',
  asker: { name: 'Lou Martin', email: 'lou.martin@example.org' },
  recipients: [aRecipient()],
  ...change,
});

describe('somebody asks to join a mailbox', () => {
  it('tells each person who may answer once', async () => {
    const recipients = [aRecipient(), aRecipient('sacha.petit@example.org')];
    const asked = event({ recipients });
    await service.receive(onJoinAsked, asked);
    await service.receive(onJoinAsked, asked);
    const mails = await writtenMails(service.db);
    expect(mails.map(({ recipientEmail }) => recipientEmail)).toEqual(recipients.map(({ email }) => email));
    expect(mails[0]).toMatchObject({
      kind: 'JOIN_ASKED',
      subject: 'Une personne demande à rejoindre une BAL ORG',
      subjectId: asked.joinRequestId,
      mailboxId: asked.mailboxId,
    });
  });

  it('says who asks, for which mailbox, and where to answer', async () => {
    await service.receive(onJoinAsked, event());
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('Nom : Lou Martin\nAdresse mail : lou.martin@example.org\n');
    expect(mail?.text).toContain('Boîte : Pharmacie du centre, 81000 Albi\n');
    expect(mail?.text).toContain(
      'Adresse MSSanté : Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr\n',
    );
    expect(mail?.text).toContain('« Demandes d’accès »');
    expect(mail?.text).toContain('Ouvrir mon espace :\nhttp://localhost:3000/espace\n');
    expect(mail?.text).toContain('N’acceptez que si vous connaissez cette personne');
  });

  it('shows what was typed as text, never as HTML', async () => {
    await service.receive(onJoinAsked, event({ asker: { name: '<b>Lou</b>', email: 'lou@example.org' } }));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('Voici son message :\n\n> Je remplace Camille.\n> Merci <b>beaucoup</b>.\n');
    expect(mail?.html).toContain('Je remplace Camille.<br>Merci &lt;b&gt;beaucoup&lt;/b&gt;.');
    expect(mail?.html).toContain('&lt;b&gt;Lou&lt;/b&gt;');
    expect(mail?.html).not.toContain('<b>');
  });

  it('says nothing of a message that nobody typed', async () => {
    await service.receive(onJoinAsked, event({ message: null }));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('oc.mssante.fr\n\nN’acceptez que');
    expect(mail?.html).not.toContain('message :');
    expect(mail?.html).not.toContain('border-left');
  });
});
