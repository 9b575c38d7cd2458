import { newId, Role, type Actor } from '@balorg/common';
import { anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { aForm, anAccount, aWriter } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { occitanie } from '../region-profiles/occitanie';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { actorOf } from '../sessions/actor-of';
import { hashToken } from '../sessions/tokens';
import { decisionClock } from './decision-clock';
import type { MailboxRequestForm } from './mailbox-request-form';
import { MailboxRequest } from './mailbox-request.entity';
import { TrackingLink } from './tracking-link.entity';

const SUBMIT = `mutation ($input: SubmitMailboxRequestInput!) {
  submitMailboxRequest(input: $input) { reference tracking { status description decideBefore } }
}`;

interface Submitted {
  submitMailboxRequest: { reference: string };
}

const submission = (own: Partial<MailboxRequestForm> = {}, withoutAccount = false) => ({
  input: { form: { ...aForm(own) }, withoutAccount, idempotencyKey: newId() },
});

describe('submitMailboxRequest', () => {
  const service = testAccountService();
  const submit = (writer: Actor, variables = submission()) =>
    service.call<Submitted>(writer, SUBMIT, variables);
  const requestOf = ({ draftId }: Actor) =>
    service.db.getRepository(MailboxRequest).findOneByOrFail({ id: draftId ?? '' });
  const announcements = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.mailbox-request-submitted');
  const audited = () => service.db.getRepository(AuditEntry).countBy({ action: 'mailbox-request.submit' });

  async function expectStillDraft(writer: Actor) {
    expect(await requestOf(writer)).toMatchObject({ status: 'DRAFT', submittedAt: null, contactEmail: null });
    expect(await announcements()).toEqual([]);
    expect(await audited()).toBe(0);
  }

  it('makes a request with a reference and a clock, and exchanges the cookies', async () => {
    const writer = await aWriter();
    const answer = await submit(writer);
    const request = await requestOf(writer);
    expect(answer.data.submitMailboxRequest).toMatchObject({
      reference: request.reference,
      tracking: { status: 'SUBMITTED', description: 'Pharmacie du centre 81000 Albi' },
    });
    const { decideBefore } = decisionClock(request.submittedAt ?? new Date(0), '76', occitanie);
    expect(request).toMatchObject({ status: 'SUBMITTED', decideBefore, visibleInDirectory: true });
    expect(tokenIn(answer, 'draft')).toBe('');
    expect(cookieLine(answer, 'tracking')).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
    const follower = await actorOf({ tracking: tokenIn(answer, 'tracking') });
    expect(follower).toMatchObject({ trackedRequestId: request.id, draftId: null });
    expect(await audited()).toBe(1);
  });

  it('stores identifiers and numbers in their one normal writing, and tells them so', async () => {
    const writer = await aWriter();
    await submit(
      writer,
      submission({
        contactEmail: ' Pharmacie@Officine.Example ',
        identifier: '81 999 901 2',
        phone: '05.36.49.00.53',
        managerRpps: '99 900 000 003',
      }),
    );
    const stored = {
      contactEmail: 'pharmacie@officine.example',
      identifier: '819999012',
      phone: '+33536490053',
    };
    expect(await requestOf(writer)).toMatchObject({ ...stored, managerRpps: '99900000003' });
    const [toDirectory] = await announcements();
    expect(toDirectory?.content).toMatchObject({
      contactEmail: stored.contactEmail,
      phone: stored.phone,
      structure: { identifierType: 'FINESS', identifier: stored.identifier },
    });
  });

  it('mails the secret link to the proven account', async () => {
    const account = await anAccount();
    const writer = await aWriter(account);
    await submit(writer);
    const told = await announcements();
    expect(told.map(({ subscriber }) => subscriber).sort()).toEqual(['directory', 'notification']);
    const { recipient, trackingToken } = told[0]?.content ?? {};
    expect(recipient).toEqual({ id: account.id, email: account.email, proven: true });
    expect(
      await service.db.getRepository(TrackingLink).findBy({ requestId: (await requestOf(writer)).id }),
    ).toMatchObject([{ tokenHash: hashToken(String(trackingToken)) }]);
  });

  it('answered "Non": visible nowhere, and no secret goes to the unproven address', async () => {
    const writer = await aWriter(null);
    expect((await submit(writer, submission({ visibleInDirectory: true }, true))).code).toBeNull();
    expect(await requestOf(writer)).toMatchObject({
      visibleInDirectory: false,
      withoutAccount: true,
      linkedAccountId: null,
    });
    for (const { content } of await announcements()) {
      expect(content).toMatchObject({
        trackingToken: null,
        recipient: { email: 'pharmacie-du-centre@officine.example', proven: false },
      });
    }
  });

  it('keeps a link that was made, whatever "Non" says', async () => {
    const writer = await aWriter();
    await submit(writer, submission({}, true));
    expect(await requestOf(writer)).toMatchObject({ withoutAccount: false, visibleInDirectory: true });
  });

  it('wants a proven account, or the answer "Non"', async () => {
    const writer = await aWriter(null);
    expect((await submit(writer)).code).toBe('LINK_NEEDED');
    await expectStillDraft(writer);
  });

  it.each<[keyof MailboxRequestForm, string | null, string]>([
    ['contactEmail', null, 'REQUIRED'],
    ['contactEmail', ' ', 'REQUIRED'],
    ['contactEmail', 'pharmacie', 'EMAIL_INVALID'],
    ['contactEmail', '1234567890123@patient.mssante.fr', 'EMAIL_OF_PATIENT'],
    ['description', null, 'REQUIRED'],
    ['identifierType', null, 'REQUIRED'],
    ['identifier', null, 'REQUIRED'],
    ['identifier', '819999013', 'IDENTIFIER_KEY'],
    ['identifier', '81999901', 'IDENTIFIER_LENGTH'],
    ['identifier', '81999901?', 'IDENTIFIER_INVALID'],
    ['postcode', '8100', 'POSTCODE_INVALID'],
    ['town', 'Castres', 'COMMUNE_DIFFERS_FROM_POSTCODE'],
    ['departmentCode', '75', 'DEPARTMENT_OUTSIDE_REGION'],
    ['phone', '05 36 49', 'PHONE_INVALID'],
    ['secondPhone', '15', 'PHONE_SHORT_NUMBER'],
    ['managerFamilyName', null, 'REQUIRED'],
    ['managerGivenName', null, 'REQUIRED'],
    ['managerProfessionKey', null, 'REQUIRED'],
    ['managerProfessionKey', 'G15-999', 'CHOICE_UNKNOWN'],
    ['managerRpps', '99900000004', 'RPPS_KEY'],
    ['managerRpps', '9990000000', 'RPPS_LENGTH'],
  ])('refuses %s %j at its field: %s', async (field, typed, code) => {
    const writer = await aWriter();
    const { errors } = await submit(writer, submission({ [field]: typed }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }] });
    await expectStillDraft(writer);
  });

  it('names a hidden character at its field', async () => {
    const writer = await aWriter();
    const { errors } = await submit(writer, submission({ description: 'Pharmacie\u202E' }));
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'description', code: 'CHARACTER_NOT_ALLOWED' }],
    });
    await expectStillDraft(writer);
  });

  it('refuses a region that was closed since', async () => {
    const writer = await aWriter();
    await service.db.transaction((tx) =>
      publishRegionProfile(tx, 'SYSTEM', '76', { ...occitanie, open: false }),
    );
    expect((await submit(writer)).code).toBe('REGION_CLOSED');
    await expectStillDraft(writer);
  });

  it('gives the stored result to the same key, and refuses the key with another form', async () => {
    const writer = await aWriter();
    const once = submission();
    const first = await submit(writer, once);
    expect((await submit(writer, once)).data).toEqual(first.data);
    expect(await announcements()).toHaveLength(2);
    const other = { input: { ...once.input, form: { ...aForm({ town: null }) } } };
    expect((await submit(writer, other)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('hands in once of eight at once', async () => {
    const writer = await aWriter();
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(writer)));
    expect(answers.map(({ code }) => code).sort()).toEqual([
      ...Array<string>(7).fill('MAILBOX_REQUEST_NOT_EDITABLE'),
      null,
    ]);
    expect(await announcements()).toHaveLength(2);
  });

  it('leaves nothing to edit afterwards', async () => {
    const writer = await aWriter();
    await submit(writer);
    const before = await requestOf(writer);
    expect((await submit(writer, submission({ town: null }))).code).toBe('MAILBOX_REQUEST_NOT_EDITABLE');
    const again = {
      ...writer,
      accountId: (await anAccount()).id,
      roles: [Role.ACCOUNT_HOLDER, Role.APPLICANT],
    };
    expect((await service.call(again, 'mutation { linkMyAccount { id } }')).code).toBe(
      'MAILBOX_REQUEST_NOT_EDITABLE',
    );
    expect(await requestOf(writer)).toEqual(before);
  });

  it('is not for a visitor who writes nothing', async () => {
    expect((await submit(anActor())).code).toBe('SIGN_IN_NEEDED');
  });
});
