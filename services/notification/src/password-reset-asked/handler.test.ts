import { newId } from '@balorg/common';
import { unsealMail } from '../mails/sealed-mail';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onPasswordResetAsked } from './handler';

const service = testNotification();
const TOKEN = 'uY3xq0Zk5vGm2aB9';

it('mails the link once, and keeps it sealed', async () => {
  const event = { resetId: newId(), token: TOKEN, minutes: 60, recipient: aRecipient() };
  const messageId = newId();
  await service.receive(onPasswordResetAsked, event, messageId);
  await service.receive(onPasswordResetAsked, event, messageId);
  const [mail, ...others] = await writtenMails(service.db);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ lane: 'fast', subject: 'Choisir un nouveau mot de passe', regionCode: null });
  expect(JSON.stringify(mail)).not.toContain(TOKEN);
  const { text } = await unsealMail(mail?.sealed ?? '');
  expect(text).toContain(`\nhttp://localhost:3000/nouveau-mot-de-passe#${TOKEN}\n`);
  expect(text).toContain('60 minutes');
});
