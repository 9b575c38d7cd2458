import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMailboxRequestRefused } from './handler';

const service = testNotification();

it('tells the reason once, as it was typed', async () => {
  const event = {
    requestId: newId(),
    round: 1,
    reference: '76-2026-000123',
    regionCode: '76',
    recipient: aRecipient(),
    reason: 'Doublon de <pharmacie@example.org>.\nVoyez votre titulaire.',
  };
  const messageId = newId();
  await service.receive(onMailboxRequestRefused, event, messageId);
  await service.receive(onMailboxRequestRefused, event, messageId);
  const [mail, ...others] = await writtenMails(service.db);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: 'Demande 76-2026-000123 refusée', requestId: event.requestId });
  expect(mail?.text).toContain('> Doublon de <pharmacie@example.org>.\n> Voyez votre titulaire.');
  expect(mail?.html).toContain('Doublon de &lt;pharmacie@example.org&gt;.<br>Voyez votre titulaire.');
});
