import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMemberRemoved } from './handler';

const service = testNotification();

it('tells it once', async () => {
  const event = {
    memberId: newId(),
    mailboxId: newId(),
    regionCode: '76',
    displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
    recipient: aRecipient(),
  };
  await service.receive(onMemberRemoved, event);
  await service.receive(onMemberRemoved, event);
  const [mail, ...others] = await writtenMails(service.db);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: 'Votre accès à une BAL ORG a pris fin', mailboxId: event.mailboxId });
  expect(mail?.text).toContain(event.displayAddress);
});
