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
  cause: 'SUBMITTED',
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

  it('tells each round and each reopening once, whatever message brings it, and each correction', async () => {
    const submitted = event();
    await service.receive(onMailboxRequestSubmitted, submitted);
    await service.receive(onMailboxRequestSubmitted, submitted);
    await service.receive(onMailboxRequestSubmitted, { ...submitted, cause: 'CORRECTED' });
    await service.receive(onMailboxRequestSubmitted, { ...submitted, cause: 'CORRECTED' });
    await service.receive(onMailboxRequestSubmitted, { ...submitted, cause: 'REOPENED', round: 2 });
    await service.receive(onMailboxRequestSubmitted, { ...submitted, cause: 'REOPENED', round: 2 });
    expect((await writtenMails(service.db)).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['REQUEST_RECEIVED', 'Demande 76-2026-000123 reçue'],
      ['REQUEST_RECEIVED', 'Demande 76-2026-000123 : votre correction est reçue'],
      ['REQUEST_RECEIVED', 'Demande 76-2026-000123 : votre correction est reçue'],
      ['REQUEST_REOPENED', 'Demande 76-2026-000123 : elle est de nouveau examinée'],
    ]);
  });

  it('says who reopened it, and that there is nothing to do again', async () => {
    await service.receive(onMailboxRequestSubmitted, event({ cause: 'REOPENED', round: 2 }));
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain('Le centre de services l’a rouverte');
    expect(mail?.text).toContain('Vous n’avez pas à la refaire.');
    expect(mail?.text).toContain('Réponse au plus tard le : mardi 3 mars 2026 à 17 h 30');
  });
});
