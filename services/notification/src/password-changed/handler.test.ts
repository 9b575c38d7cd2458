import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onPasswordChanged } from './handler';

const service = testNotification();

it('tells the owner once', async () => {
  const event = { changeId: newId(), recipient: aRecipient() };
  const messageId = newId();
  await service.receive(onPasswordChanged, event, messageId);
  await service.receive(onPasswordChanged, event, messageId);
  const mails = await writtenMails(service.db);
  expect(mails).toMatchObject([
    { subject: 'Votre mot de passe a été modifié', hasSecret: false, sealed: null },
  ]);
  expect(mails[0]?.text).toContain('Ce n’est pas vous ?');
});
