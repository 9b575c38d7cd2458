import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMemberAdded } from './handler';

const service = testNotification();
const event = (role: string) => ({
  memberId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  role,
  recipient: aRecipient(),
});

describe('a member was added', () => {
  it('is told once, with the way in', async () => {
    const added = event('MANAGER');
    await service.receive(onMemberAdded, added);
    await service.receive(onMemberAdded, added);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Vous avez accès à une BAL ORG', mailboxId: added.mailboxId });
    expect(mail?.text).toContain(added.displayAddress);
    expect(mail?.text).toContain('« Changer de compte »');
  });

  it.each([
    ['MANAGER', 'Votre rôle : gestionnaire\n', 'tenir à jour la liste de ses membres'],
    ['DEPUTY', 'Votre rôle : gestionnaire suppléant\n', 'remplacer son gestionnaire'],
    ['MEMBER', 'Votre rôle : membre\n', 'en envoyer'],
    ['READER', 'Votre rôle : lecteur\n', 'lire les messages'],
  ])('says what a %s may do', async (role, name, may) => {
    await service.receive(onMemberAdded, event(role));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain(name);
    expect(mail?.text).toContain(may);
  });

  it('fails loudly on a role that it has no words for', async () => {
    await expect(service.receive(onMemberAdded, event('OWNER'))).rejects.toThrow();
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
