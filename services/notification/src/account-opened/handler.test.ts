import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onAccountOpened } from './handler';

const service = testNotification();

describe('an individual account is open', () => {
  it('welcomes its owner once', async () => {
    const event = { kind: 'PER', regionCode: '76', recipient: aRecipient() };
    await service.receive(onAccountOpened, event);
    await service.receive(onAccountOpened, event);
    expect(await writtenMails(service.db)).toMatchObject([
      {
        kind: 'ACCOUNT_OPENED',
        subject: 'Bienvenue : votre compte individuel est ouvert',
        subjectId: event.recipient.id,
        regionCode: '76',
      },
    ]);
  });

  it.each([
    ['PER', 'BAL PER, boîte personnelle', 'jusqu’à ce que le centre de services l’ait vérifié'],
    ['INT', 'BAL INT, boîte interne', 'communiquez-le au centre de services'],
  ])('says what a BAL %s is for, and the next steps', async (kind, name, what) => {
    await service.receive(onAccountOpened, { kind, regionCode: null, recipient: aRecipient() });
    const [mail] = await writtenMails(service.db);
    expect(mail?.text).toContain(`Type de compte : ${name}\n`);
    expect(mail?.text).toContain(what);
    expect(mail?.text).toContain('acceptez l’invitation');
    expect(mail?.text).toContain('\nhttp://localhost:3000/espace\n');
  });
});
