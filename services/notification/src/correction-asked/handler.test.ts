import { newId } from '@balorg/common';
import { unsealMail } from '../mails/sealed-mail';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onCorrectionAsked } from './handler';

const service = testNotification();
const event = (trackingToken: string | null) => ({
  requestId: newId(),
  round: 1,
  reference: '76-2026-000123',
  regionCode: '76',
  recipient: aRecipient(),
  trackingToken,
  corrections: [
    { field: 'identifier', reason: 'Le numéro désigne l’entité juridique & non <l’établissement>.' },
    { field: 'phone', reason: 'Numéro incomplet.' },
  ],
  answerBefore: '2026-03-17T22:59:00.000Z',
});

describe('a correction is asked', () => {
  it('names each field with its reason, once', async () => {
    const [asked, messageId] = [event('tok_en-1'), newId()];
    await service.receive(onCorrectionAsked, asked, messageId);
    await service.receive(onCorrectionAsked, asked, messageId);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Demande 76-2026-000123 : une correction est nécessaire');
    expect(mail?.text).toContain('2 informations à corriger');
    expect(mail?.text).toContain('Téléphone professionnel : Numéro incomplet.');
    expect(mail?.html).toContain('&amp; non &lt;l’établissement&gt;.');
    expect(mail?.text).toContain('Répondez avant le mardi 17 mars 2026 à 23 h 59.');
    expect(mail?.text).toContain('la demande expire');
    expect(mail?.text).not.toContain('tok_en-1');
    expect((await unsealMail(mail?.sealed ?? '')).text).toContain('http://localhost:3000/suivi#tok_en-1');
  });

  it('tells without a link where the address is not proven', async () => {
    await service.receive(onCorrectionAsked, event(null));
    const [mail] = await writtenMails(service.db);
    expect(mail).toMatchObject({ sealed: null });
    expect(mail?.text).not.toContain('/suivi');
  });

  it('fails loudly on a field that the form does not have', async () => {
    const asked = { ...event(null), corrections: [{ field: 'shoeSize', reason: 'x' }] };
    await expect(service.receive(onCorrectionAsked, asked)).rejects.toThrow('the form does not have');
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
