import { newId } from '@balorg/common';
import { MailKind } from '../mails/mail-kind';
import { MASK } from '../mails/write-mail';
import { unsealMail } from '../mails/sealed-mail';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onCodeNeeded } from './handler';

const service = testNotification();
const CODE = '04827163';
const event = (purpose = 'SIGN_IN') => ({
  challengeId: newId(),
  purpose,
  regionCode: '76',
  code: CODE,
  minutes: 10,
  recipient: aRecipient(),
});

describe('a code is needed', () => {
  it('writes one mail of the fast lane, though told twice', async () => {
    const [needed, messageId] = [event(), newId()];
    await service.receive(onCodeNeeded, needed, messageId);
    await service.receive(onCodeNeeded, needed, messageId);
    const mails = await writtenMails(service.db);
    expect(mails).toMatchObject([
      {
        lane: 'fast',
        subjectId: needed.challengeId,
        recipientEmail: needed.recipient.email,
        hasSecret: true,
      },
    ]);
  });

  it('keeps the code nowhere in clear', async () => {
    await service.receive(onCodeNeeded, event());
    const [mail] = await writtenMails(service.db);
    expect(JSON.stringify(mail)).not.toContain(CODE);
    expect(mail?.text).toContain(MASK);
    expect(mail?.html).toContain(MASK);
    const sent = await unsealMail(mail?.sealed ?? '');
    expect(sent.text).toContain(`\n    ${CODE}\n`);
    expect(sent.html).toContain(`>${CODE}</p>`);
    expect(sent.subject).not.toContain(CODE);
  });

  it('is of no use once the code is dead, counted from when it was asked for', async () => {
    const messageId = newId();
    const askedAt = Date.now();
    await service.receive(onCodeNeeded, event(), messageId);
    const [mail] = await writtenMails(service.db);
    expect(Math.abs((mail?.sendBefore.getTime() ?? 0) - askedAt - 600_000)).toBeLessThan(1_000);
  });

  it.each([
    ['SIGN_IN', MailKind.SIGN_IN_CODE, 'Votre code de connexion'],
    ['LINK', MailKind.LINK_CODE, 'Votre code pour associer votre compte individuel'],
    ['VERIFY_EMAIL', MailKind.EMAIL_CODE, 'Votre code pour confirmer votre adresse mail'],
  ])('says what a code for %s is for', async (purpose, kind, subject) => {
    await service.receive(onCodeNeeded, event(purpose));
    expect(await writtenMails(service.db)).toMatchObject([{ kind, subject }]);
  });
});
