import { newId } from '@balorg/common';
import { MailCause } from '../mails/mail-cause.entity';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMailboxStatusChanged } from './handler';

const service = testNotification();
const REASON = 'Boîte <partagée> par erreur & non ouverte.\nVoyez votre titulaire.';
const event = (status: string, change: object = {}) => ({
  mailboxId: newId(),
  version: 4,
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  status,
  reason: status === 'ACTIVE' ? null : REASON,
  recipients: [aRecipient()],
  ...change,
});
const textOf = async (status: string) => {
  await service.receive(onMailboxStatusChanged, event(status));
  const [mail] = await writtenMails(service.db);
  return mail?.text ?? '';
};

describe('a mailbox is suspended, open again or closed', () => {
  it('tells each person once', async () => {
    const recipients = [aRecipient(), aRecipient('lou.martin@example.org')];
    const [suspended, messageId] = [event('SUSPENDED', { recipients }), newId()];
    await service.receive(onMailboxStatusChanged, suspended, messageId);
    await service.receive(onMailboxStatusChanged, suspended, messageId);
    await service.receive(onMailboxStatusChanged, suspended);
    const mails = await writtenMails(service.db);
    expect(mails.map(({ recipientEmail }) => recipientEmail)).toEqual(recipients.map(({ email }) => email));
    expect(mails[0]).toMatchObject({ kind: 'MAILBOX_SUSPENDED', mailboxId: suspended.mailboxId });
    expect(await service.db.manager.countBy(MailCause, { inboxId: messageId })).toBe(2);
  });

  it('tells each change of one mailbox', async () => {
    const suspended = event('SUSPENDED');
    await service.receive(onMailboxStatusChanged, suspended);
    await service.receive(onMailboxStatusChanged, {
      ...suspended,
      status: 'ACTIVE',
      reason: null,
      version: 5,
    });
    await service.receive(onMailboxStatusChanged, { ...suspended, version: 6 });
    await service.receive(onMailboxStatusChanged, { ...suspended, status: 'CLOSED', version: 7 });
    expect((await writtenMails(service.db)).map(({ subject }) => subject)).toEqual([
      'Votre BAL ORG est suspendue',
      'Votre BAL ORG est de nouveau ouverte',
      'Votre BAL ORG est suspendue',
      'Votre BAL ORG est définitivement fermée',
    ]);
  });

  it('says why it is suspended, that it cannot be opened and is kept', async () => {
    const text = await textOf('SUSPENDED');
    expect(text).toContain('> Boîte <partagée> par erreur & non ouverte.\n> Voyez votre titulaire.');
    expect(text).toContain('personne ne peut ouvrir la boîte');
    expect(text).toContain('Elle n’est pas supprimée');
    expect(text).not.toContain('/espace');
  });

  it('shows the typed reason as text, never as HTML', async () => {
    await service.receive(onMailboxStatusChanged, event('CLOSED'));
    const [mail] = await writtenMails(service.db);
    expect(mail?.html).toContain('Boîte &lt;partagée&gt; par erreur &amp; non ouverte.<br>Voyez');
  });

  it('says how to open it again', async () => {
    const text = await textOf('ACTIVE');
    expect(text).toContain('« Changer de compte »');
    expect(text).not.toContain('motif');
  });

  it('says that the address of a closed one is never given again', async () => {
    expect(await textOf('CLOSED')).toContain('Son adresse ne sera plus jamais donnée');
  });

  it('fails loudly on a suspension without its reason', async () => {
    const suspended = event('SUSPENDED', { reason: null });
    await expect(service.receive(onMailboxStatusChanged, suspended)).rejects.toThrow('bears none');
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
