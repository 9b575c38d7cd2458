import { newId } from '@balorg/common';
import { unsealMail } from '../mails/sealed-mail';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onTrackingLinkAsked } from './handler';

const service = testNotification();
const TOKEN = 'tR4cK_-ing99';
const event = (change: object = {}) => ({
  askId: newId(),
  requestId: newId(),
  reference: '76-2026-000123',
  regionCode: '76',
  status: 'IN_REVIEW',
  recipient: aRecipient(),
  trackingToken: TOKEN,
  ...change,
});

describe('a tracking link is asked', () => {
  it('mails the link once an ask, and keeps it sealed', async () => {
    const asked = event();
    await service.receive(onTrackingLinkAsked, asked);
    await service.receive(onTrackingLinkAsked, asked);
    await service.receive(onTrackingLinkAsked, { ...asked, askId: newId() });
    const mails = await writtenMails(service.db);
    expect(mails).toHaveLength(2);
    expect(mails[0]).toMatchObject({
      kind: 'TRACKING_LINK',
      subject: 'Demande 76-2026-000123 : votre lien de suivi',
      requestId: asked.requestId,
      hasSecret: true,
    });
    expect(JSON.stringify(mails)).not.toContain(TOKEN);
    const { text, html } = await unsealMail(mails[0]?.sealed ?? '');
    expect(text).toContain(`\nhttp://localhost:3000/suivi#${TOKEN}\n`);
    expect(html).toContain(`href="http://localhost:3000/suivi#${TOKEN}"`);
  });

  it.each([
    ['SUBMITTED', 'Reçue', 'va l’examiner'],
    ['IN_REVIEW', 'En cours d’examen', 'l’examine'],
    ['CORRECTION_ASKED', 'Correction demandée', 'attend une correction'],
    ['APPROVED', 'Validée', 'La boîte est créée'],
    ['REFUSED', 'Refusée', 'Le motif vous a été envoyé'],
    ['WITHDRAWN', 'Retirée', 'peut la rouvrir'],
    ['EXPIRED', 'Expirée', 'n’est pas arrivée à temps'],
  ])('says %s in words, without a link, to an address that nobody proved', async (status, name, meaning) => {
    await service.receive(onTrackingLinkAsked, event({ status, trackingToken: null }));
    const [mail] = await writtenMails(service.db);
    expect(mail).toMatchObject({
      subject: 'Demande 76-2026-000123 : où elle en est',
      hasSecret: false,
      sealed: null,
    });
    expect(mail?.text).toContain(`État : ${name}\n`);
    expect(mail?.text).toContain(meaning);
    expect(mail?.text).toContain('contactez le centre de services avec la référence 76-2026-000123');
    expect(mail?.text).not.toContain('/suivi');
  });

  it('fails loudly on a state that it has no words for', async () => {
    await expect(service.receive(onTrackingLinkAsked, event({ status: 'LOST' }))).rejects.toThrow();
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
