import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onAccountStatusChanged } from './handler';

const service = testNotification();
const event = (status: string, reason: string | null = null) => ({
  changeId: newId(),
  regionCode: '76',
  status,
  reason,
  recipient: aRecipient(),
});

describe('an individual account is disabled or enabled again', () => {
  it('tells each change once', async () => {
    const disabled = event('DISABLED', 'Départ de la structure.');
    await service.receive(onAccountStatusChanged, disabled);
    await service.receive(onAccountStatusChanged, disabled);
    await service.receive(onAccountStatusChanged, { ...disabled, changeId: newId() });
    expect(await writtenMails(service.db)).toMatchObject([
      { kind: 'ACCOUNT_DISABLED', subjectId: disabled.recipient.id },
      { kind: 'ACCOUNT_DISABLED', subject: 'Votre compte individuel est désactivé' },
    ]);
  });

  it('says why it is disabled, as it was typed, and whom to ask', async () => {
    await service.receive(onAccountStatusChanged, event('DISABLED', 'Compte <de test>.\nVoyez le GRADeS.'));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('> Compte <de test>.\n> Voyez le GRADeS.');
    expect(mail?.html).toContain('Compte &lt;de test&gt;.<br>Voyez le GRADeS.');
    expect(mail?.text).toContain('contactez le centre de services : lui seul');
    expect(mail?.text).not.toContain('/espace');
  });

  it('says that one can sign in again', async () => {
    await service.receive(onAccountStatusChanged, event('ACTIVE'));
    const [mail] = await writtenMails(service.db);
    expect(mail).toMatchObject({
      kind: 'ACCOUNT_ENABLED',
      subject: 'Votre compte individuel est réactivé',
    });
    expect(mail?.text).toContain('\nhttp://localhost:3000/espace\n');
    expect(mail?.text).not.toContain('motif');
  });

  it('fails loudly where the reason is missing', async () => {
    await expect(service.receive(onAccountStatusChanged, event('DISABLED'))).rejects.toThrow('bears none');
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
