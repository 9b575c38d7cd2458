import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMailboxRequestEnded } from './handler';

const service = testNotification();
const event = (outcome: string, reason: string | null = null) => ({
  requestId: newId(),
  round: 1,
  reference: '76-2026-000123',
  regionCode: '76',
  recipient: aRecipient(),
  outcome,
  reason,
});

describe('a request is over', () => {
  it('tells the reason of a refusal once, as it was typed', async () => {
    const refused = event('REFUSED', 'Doublon de <pharmacie@example.org>.\nVoyez votre titulaire.');
    const messageId = newId();
    await service.receive(onMailboxRequestEnded, refused, messageId);
    await service.receive(onMailboxRequestEnded, refused, messageId);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Demande 76-2026-000123 refusée', requestId: refused.requestId });
    expect(mail?.text).toContain('> Doublon de <pharmacie@example.org>.\n> Voyez votre titulaire.');
    expect(mail?.html).toContain('Doublon de &lt;pharmacie@example.org&gt;.<br>Voyez votre titulaire.');
  });

  it.each([
    ['WITHDRAWN', 'REQUEST_WITHDRAWN', 'Demande 76-2026-000123 retirée', 'Comme vous l’avez demandé'],
    ['EXPIRED', 'REQUEST_EXPIRED', 'Demande 76-2026-000123 expirée', 'n’est pas arrivée dans le délai'],
  ])('tells %s once: what it means, and that the desk can reopen it', async (outcome, kind, subject, why) => {
    const over = event(outcome);
    await service.receive(onMailboxRequestEnded, over);
    await service.receive(onMailboxRequestEnded, over);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind, subject });
    expect(mail?.text).toContain(why);
    expect(mail?.text).toContain('Aucune boîte n’a été créée');
    expect(mail?.text).toMatch(/peut rouvrir (cette|votre) demande/);
  });

  it('tells the end of each round', async () => {
    const withdrawn = event('WITHDRAWN');
    await service.receive(onMailboxRequestEnded, withdrawn);
    await service.receive(onMailboxRequestEnded, { ...withdrawn, round: 2 });
    await service.receive(onMailboxRequestEnded, { ...withdrawn, round: 3, outcome: 'EXPIRED' });
    expect((await writtenMails(service.db)).map(({ kind }) => kind)).toEqual([
      'REQUEST_WITHDRAWN',
      'REQUEST_WITHDRAWN',
      'REQUEST_EXPIRED',
    ]);
  });

  it('fails loudly on a refusal without its reason', async () => {
    await expect(service.receive(onMailboxRequestEnded, event('REFUSED'))).rejects.toThrow('bears none');
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
