import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { aMail } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { MailStatus } from './mail-kind';
import type { Mail } from './mail.entity';

const service = testNotification();
const administrator = aGradesAdministrator({ regions: ['76'] });
const RESEND = `mutation ($input: ResendMailInput!) { resendMail(input: $input) {
  id kind subject recipientEmail status text repeats requestId } }`;

const anAcceptedMail = (change: Partial<Mail> = {}) =>
  aMail(service.db.manager, {
    status: MailStatus.ACCEPTED,
    nextAttemptAt: null,
    acceptedAt: new Date(),
    ...change,
  });
const resend = (input: object, actor = administrator) =>
  service.call<{ resendMail: Mail }>(actor, RESEND, { input: { idempotencyKey: newId(), ...input } });

describe('resendMail', () => {
  it('writes a new mail with the same words, which names the one it repeats', async () => {
    const requestId = newId();
    const original = await anAcceptedMail({ requestId });
    const { data } = await resend({ id: original.id });
    expect(data.resendMail).toMatchObject({
      kind: original.kind,
      subject: original.subject,
      recipientEmail: original.recipientEmail,
      status: 'QUEUED',
      text: 'Bonjour,\n',
      repeats: original.id,
      requestId,
    });
    const [, copy] = await writtenMails(service.db);
    expect(copy?.messageId).not.toBe(original.messageId);
    expect(copy).toMatchObject({
      attempts: 0,
      acceptedAt: null,
      regionCode: '76',
      recipientId: original.recipientId,
    });
    expect(copy?.messageId).toMatch(/^<[0-9a-f]{40}@balorg\.example>$/);
  });

  it('goes to a corrected address, and leaves its trace without it', async () => {
    const requestId = newId();
    const original = await anAcceptedMail({ requestId, status: MailStatus.REFUSED });
    const { data } = await resend({ id: original.id, email: 'camille.durant@example.org' });
    expect(data.resendMail).toMatchObject({ recipientEmail: 'camille.durant@example.org' });
    const announced = await service.announced();
    expect(announced).toMatchObject([
      {
        type: 'notification.acted',
        content: {
          actorId: administrator.accountId,
          action: 'mail.resend',
          subjectType: 'mailbox-request',
          subjectId: requestId,
          regionCode: '76',
          details: { mailId: data.resendMail.id, corrected: true },
        },
      },
    ]);
    expect(JSON.stringify(announced)).not.toContain('@');
  });

  it('gives the stored mail for a key seen before, refuses it for other words', async () => {
    const [original, other] = [await anAcceptedMail(), await anAcceptedMail()];
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2, 3].map(() => resend({ id: original.id, idempotencyKey })));
    expect(new Set(answers.map(({ data }) => data.resendMail.id)).size).toBe(1);
    expect(await writtenMails(service.db)).toHaveLength(3);
    expect((await resend({ id: other.id, idempotencyKey })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    const elsewhere = { id: original.id, idempotencyKey, email: 'autre@example.org' };
    expect((await resend(elsewhere)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses codes and secret links', async () => {
    const original = await anAcceptedMail({ hasSecret: true });
    expect((await resend({ id: original.id })).code).toBe('MAIL_NOT_RESENDABLE');
    expect((await resend({ id: original.id, email: 'autre@example.org' })).code).toBe('MAIL_NOT_RESENDABLE');
    expect(await writtenMails(service.db)).toHaveLength(1);
  });

  it('refuses to double a mail that is still tried, not to send it elsewhere', async () => {
    const original = await aMail(service.db.manager);
    expect((await resend({ id: original.id })).code).toBe('MAIL_NOT_RESENDABLE');
    expect((await resend({ id: original.id, email: 'autre@example.org' })).code).toBeNull();
  });

  it('finds no mail of another region', async () => {
    const original = await anAcceptedMail({ regionCode: '93' });
    expect((await resend({ id: original.id })).code).toBe('NOT_FOUND');
    expect((await resend({ id: newId() })).code).toBe('NOT_FOUND');
    expect(await service.announced()).toEqual([]);
  });

  it('is for GRADeS administrators', async () => {
    const original = await anAcceptedMail();
    expect((await resend({ id: original.id }, anAccountHolder())).code).toBe('FORBIDDEN');
  });

  it.each([
    ['two addresses', 'a@example.org, b@example.org', 'EMAIL_INVALID'],
    ['a line break', 'a@example.org\r\nBcc: b@example.org', 'EMAIL_INVALID'],
    ['nothing', '', 'EMAIL_INVALID'],
    ['an address too long', `${'a'.repeat(250)}@example.org`, 'EMAIL_INVALID'],
    ['a patient’s address', '1850578006084@patient.mssante.fr', 'EMAIL_OF_PATIENT'],
  ])('refuses %s', async (_what, email, code) => {
    const original = await anAcceptedMail();
    const { code: refusal, errors } = await resend({ id: original.id, email });
    expect(refusal).toBe('INVALID_INPUT');
    expect(errors[0]?.extensions?.['fields']).toMatchObject([{ field: 'email', code }]);
  });
});
