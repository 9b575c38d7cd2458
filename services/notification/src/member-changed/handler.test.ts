import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMemberChanged } from './handler';

const service = testNotification();
const event = (role: string) => ({
  changeId: newId(),
  memberId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  role,
  recipient: aRecipient(),
});

describe('a member has another role', () => {
  it('is told each change once', async () => {
    const changed = event('DEPUTY');
    await service.receive(onMemberChanged, changed);
    await service.receive(onMemberChanged, changed);
    await service.receive(onMemberChanged, { ...changed, changeId: newId(), role: 'MEMBER' });
    expect(await writtenMails(service.db)).toMatchObject([
      {
        kind: 'MEMBER_CHANGED',
        subject: 'Votre rôle dans une BAL ORG a changé',
        subjectId: changed.memberId,
      },
      { kind: 'MEMBER_CHANGED', mailboxId: changed.mailboxId },
    ]);
  });

  it.each([
    ['MANAGER', 'Votre nouveau rôle : gestionnaire\n', 'tenir à jour la liste de ses membres'],
    ['DEPUTY', 'Votre nouveau rôle : gestionnaire suppléant\n', 'remplacer son gestionnaire'],
    ['MEMBER', 'Votre nouveau rôle : membre\n', 'en envoyer'],
    ['READER', 'Votre nouveau rôle : lecteur\n', 'lire les messages'],
  ])('says what a %s may do', async (role, name, may) => {
    const changed = event(role);
    await service.receive(onMemberChanged, changed);
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain(`Adresse MSSanté : ${changed.displayAddress}`);
    expect(mail?.text).toContain(name);
    expect(mail?.text).toContain(may);
  });

  it('fails loudly on a role that it has no words for', async () => {
    await expect(service.receive(onMemberChanged, event('OWNER'))).rejects.toThrow();
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
