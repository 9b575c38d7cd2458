import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onJoinRefused } from './handler';

const service = testNotification();
const event = (reason: string | null) => ({
  joinRequestId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du centre, 81000 Albi',
  reason,
  recipient: aRecipient(),
});

describe('somebody who asked to join a mailbox is not let in', () => {
  it('is told once: of which mailbox, and what can be done', async () => {
    const refused = event('Vous ne travaillez plus ici.');
    await service.receive(onJoinRefused, refused);
    await service.receive(onJoinRefused, refused);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'JOIN_REFUSED',
      subject: 'Votre demande d’accès à une BAL ORG n’a pas été acceptée',
      recipientEmail: refused.recipient.email,
      subjectId: refused.joinRequestId,
      mailboxId: refused.mailboxId,
    });
    expect(mail?.text).toContain(
      `Boîte : ${refused.description}\nAdresse MSSanté : ${refused.displayAddress}\n`,
    );
    expect(mail?.text).toContain('Adressez-vous directement aux personnes de la boîte');
    expect(mail?.text).toContain('Voir mes demandes :\nhttp://localhost:3000/espace/demandes\n');
    expect(mail?.text).toContain('Rien d’autre n’a changé');
  });

  it('shows the typed reason as text, never as HTML', async () => {
    await service.receive(onJoinRefused, event('Je ne vous <b>connais</b> pas.\nAppelez-nous.'));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('Voici le motif :\n\n> Je ne vous <b>connais</b> pas.\n> Appelez-nous.\n');
    expect(mail?.html).toContain('Je ne vous &lt;b&gt;connais&lt;/b&gt; pas.<br>Appelez-nous.');
  });

  it('says nothing of a reason that nobody typed', async () => {
    await service.receive(onJoinRefused, event(null));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('oc.mssante.fr\n\nVous pensez à une erreur');
    expect(mail?.html).not.toContain('motif');
    expect(mail?.html).not.toContain('border-left');
  });
});
