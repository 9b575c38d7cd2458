import { newId } from '@balorg/common';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMailboxOpened } from './handler';

const service = testNotification();
const event = (change: object = {}) => ({
  mailboxId: newId(),
  requestId: newId(),
  round: 1,
  reference: '76-2026-000123',
  regionCode: '76',
  address: 'pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du centre, 81000 Albi',
  service: null,
  phone: null,
  structure: {
    identifierType: 'FINESS',
    identifier: '810000331',
    name: null,
    postcode: null,
    town: null,
    departmentCode: null,
  },
  professionKey: 'pharmacien',
  dematerialisation: true,
  visibleInDirectory: true,
  listeRouge: false,
  hasManager: true,
  publishBefore: '2026-03-06T09:05:00.000Z',
  recipient: aRecipient(),
  ...change,
});

const textOf = async (change: object) => {
  await service.receive(onMailboxOpened, event(change));
  const [mail] = await writtenMails(service.db);
  return mail?.text ?? '';
};

describe('a mailbox was opened', () => {
  it('gives the address, the date of its visibility and the way in, once', async () => {
    const [opened, messageId] = [event(), newId()];
    await service.receive(onMailboxOpened, opened, messageId);
    await service.receive(onMailboxOpened, opened, messageId);
    const [mail, ...others] = await writtenMails(service.db);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Demande 76-2026-000123 validée : votre BAL ORG est créée',
      requestId: opened.requestId,
      mailboxId: opened.mailboxId,
      subjectId: opened.mailboxId,
    });
    expect(mail?.text).toContain('Adresse MSSanté : Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr');
    expect(mail?.text).toContain('sous 72 heures, au plus tard le vendredi 6 mars 2026 à 10 h 05');
    expect(mail?.text).toContain('« Changer de compte »');
    expect(mail?.text).toContain('\nhttp://localhost:3000/espace\n');
  });

  it('promises no visibility to a box on the liste rouge', async () => {
    const text = await textOf({ listeRouge: true });
    expect(text).toContain('liste rouge');
    expect(text).not.toContain('72 heures');
  });

  it('says what happens next where nobody can open it yet', async () => {
    const text = await textOf({ hasManager: false });
    expect(text).toContain('personne ne peut l’ouvrir pour l’instant');
    expect(text).not.toContain('72 heures');
    expect(text).not.toContain('/espace');
  });
});
