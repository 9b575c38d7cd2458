import { newId } from '@balorg/common';
import { unsealMail } from '../mails/sealed-mail';
import { aRecipient } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onMemberInvited } from './handler';

const service = testNotification();
const TOKEN = 'iN-v1te_0123';
const event = {
  invitationId: newId(),
  sending: 1,
  mailboxId: newId(),
  regionCode: '76',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  role: 'MEMBER',
  expiresAt: '2026-12-24T11:00:00.000Z',
  token: TOKEN,
  recipient: aRecipient(),
};

describe('a member was invited', () => {
  it('gets one mail a sending', async () => {
    await service.receive(onMemberInvited, event);
    await service.receive(onMemberInvited, event);
    await service.receive(onMemberInvited, { ...event, sending: 2 });
    expect(await writtenMails(service.db)).toMatchObject([
      { subject: 'Invitation à rejoindre une BAL ORG', subjectId: event.invitationId },
      { subject: 'Invitation à rejoindre une BAL ORG', subjectId: event.invitationId },
    ]);
  });

  it('keeps the link sealed, until the invitation dies', async () => {
    await service.receive(onMemberInvited, event);
    const [mail] = await writtenMails(service.db);
    expect(JSON.stringify(mail)).not.toContain(TOKEN);
    expect(mail?.sendBefore.toISOString()).toBe(event.expiresAt);
    const { text } = await unsealMail(mail?.sealed ?? '');
    expect(text).toContain(`\nhttp://localhost:3000/invitation#${TOKEN}\n`);
    expect(text).toContain('À accepter avant le : jeudi 24 décembre 2026 à 12 h');
  });
});
