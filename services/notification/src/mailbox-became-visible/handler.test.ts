import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMailboxBecameVisible } from './handler';

const service = testNotification();

it('tells it once', async () => {
  const event = {
    mailboxId: newId(),
    requestId: newId(),
    regionCode: '76',
    displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
    recipient: aRecipient(),
  };
  await service.receive(onMailboxBecameVisible, event);
  await service.receive(onMailboxBecameVisible, event);
  const [mail, ...others] = await writtenMails(service.db);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    subject: 'Votre BAL ORG est visible dans l’annuaire santé',
    requestId: event.requestId,
    mailboxId: event.mailboxId,
  });
  expect(mail?.text).toContain(event.displayAddress);
});
