import { newId } from '@balorg/common';
import { aRecipient, aRegionProfile } from '../testing/factories';
import { testNotification } from '../testing/service';
import { unsealMail } from '../mails/sealed-mail';
import { writtenMails } from '../testing/written';
import { onRegionProfilePublished } from '../region-profiles/handler';
import { onMailboxRequestSubmitted } from './handler';

const service = testNotification();
const TOKEN = 'kT9_w-4fQmZ2';
const event = (change: object = {}) => ({
  requestId: newId(),
  round: 1,
  reference: '76-2026-000123',
  regionCode: '76',
  corrected: false,
  decideBefore: '2026-03-03T16:30:00.000Z',
  recipient: aRecipient(),
  trackingToken: TOKEN,
  description: 'Pharmacie <b>du centre</b>, 81000 Albi',
  contactEmail: 'pharmacie@example.org',
  phone: null,
  service: null,
  structure: { identifierType: 'FINESS', identifier: '810000331' },
  ...change,
});

describe('a request was submitted', () => {
  it('says so once: reference, date of the answer, secret link', async () => {
    await service.receive(onRegionProfilePublished, aRegionProfile());
    const [submitted, messageId] = [event(), newId()];
    await service.receive(onMailboxRequestSubmitted, submitted, messageId);
    await service.receive(onMailboxRequestSubmitted, submitted, messageId);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Demande 76-2026-000123 reçue',
      requestId: submitted.requestId,
      subjectId: submitted.requestId,
    });
    expect(mail?.text).toContain('Réponse au plus tard le : mardi 3 mars 2026 à 17 h 30');
    expect(mail?.text).toContain('0 820 250 035');
    expect(mail?.html).toContain('Pharmacie &lt;b&gt;du centre&lt;/b&gt;');
  });

  it('keeps the link sealed', async () => {
    await service.receive(onMailboxRequestSubmitted, event());
    const [mail] = await writtenMails(service.db);
    expect(JSON.stringify(mail)).not.toContain(TOKEN);
    const { text, html } = await unsealMail(mail?.sealed ?? '');
    expect(text).toContain(`\nhttp://localhost:3000/suivi#${TOKEN}\n`);
    expect(html).toContain(`href="http://localhost:3000/suivi#${TOKEN}"`);
  });

  it('gives no link to an address that nobody proved', async () => {
    await service.receive(onMailboxRequestSubmitted, event({ trackingToken: null }));
    const [mail] = await writtenMails(service.db);
    expect(mail).toMatchObject({ hasSecret: false, sealed: null });
    expect(mail?.text).not.toContain('/suivi');
    expect(mail?.text).toContain('Gardez cette référence');
  });

  it('tells the same round once, whatever message brings it, and each correction', async () => {
    const submitted = event();
    await service.receive(onMailboxRequestSubmitted, submitted);
    await service.receive(onMailboxRequestSubmitted, submitted);
    await service.receive(onMailboxRequestSubmitted, { ...submitted, corrected: true });
    await service.receive(onMailboxRequestSubmitted, { ...submitted, corrected: true });
    await service.receive(onMailboxRequestSubmitted, { ...submitted, round: 2 });
    expect((await writtenMails(service.db)).map(({ subject }) => subject)).toEqual([
      'Demande 76-2026-000123 reçue',
      'Demande 76-2026-000123 : votre correction est reçue',
      'Demande 76-2026-000123 : votre correction est reçue',
      'Demande 76-2026-000123 reçue',
    ]);
  });
});
