import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { occitanie } from '../region-profiles/occitanie';
import { claimMailboxRequest } from './claim-mailbox-request';
import { Correction } from './correction.entity';
import { FORM_FIELDS } from './form-fields';
import { MailboxRequest } from './mailbox-request.entity';

const ASK = `mutation ($input: AskForCorrectionInput!) {
  askForCorrection(input: $input) { status version late warnSoon allowedActions notes { id }
    corrections { round askedAt answerBefore answeredAt askedBy { id } lines { field reason before after } } }
}`;

const LINES = [
  { field: 'identifier', reason: 'Ce FINESS est celui de l’entité juridique.' },
  { field: 'secondPhone', reason: 'Donnez aussi\nle numéro de garde.' },
];

const asking = ({ id, version }: MailboxRequest, own = {}) => ({
  input: { id, version, corrections: LINES, idempotencyKey: newId(), ...own },
});

describe('askForCorrection', () => {
  const service = testAccountService();
  const asked = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.correction-asked');
  const reload = ({ id }: MailboxRequest) => service.db.getRepository(MailboxRequest).findOneByOrFail({ id });

  async function expectUnasked(request: MailboxRequest) {
    expect(await reload(request)).toMatchObject({ status: 'SUBMITTED', version: request.version });
    expect(await service.db.getRepository(Correction).count()).toBe(0);
    expect(await asked()).toEqual([]);
  }

  it('sends the request back with a reason a field, and stops its clock', async () => {
    const administrator = aGradesAdministrator({ accountId: (await anAccount()).id });
    const request = await aSubmittedRequest();
    const longAgo = { warnAfter: new Date(1_000), decideBefore: new Date(2_000) };
    await service.db.getRepository(MailboxRequest).update(request.id, longAgo);
    const { data } = await service.call(administrator, ASK, asking(request));
    expect(data).toMatchObject({
      askForCorrection: {
        status: 'CORRECTION_ASKED',
        version: request.version + 1,
        late: false,
        warnSoon: false,
        allowedActions: ['ADD_NOTE'],
        notes: [],
        corrections: [
          {
            round: 1,
            answeredAt: null,
            askedBy: { id: administrator.accountId },
            lines: [
              { ...LINES[0], before: '819999012', after: null },
              { ...LINES[1], before: null, after: null },
            ],
          },
        ],
      },
    });
    const { askedAt, answerBefore } = await service.db.getRepository(Correction).findOneByOrFail({});
    expect(answerBefore.getTime() - askedAt.getTime()).toBe(occitanie.correctionDays * 86_400_000);
  });

  it('mails the reasons and a new link to the proven account, and says in the audit which fields', async () => {
    const applicant = await anAccount();
    const request = await aSubmittedRequest({}, applicant);
    await service.call(aGradesAdministrator(), ASK, asking(request));
    expect(await asked()).toMatchObject([
      {
        subscriber: 'notification',
        content: {
          reference: request.reference,
          corrections: LINES,
          recipient: { email: applicant.email, proven: true },
          trackingToken: expect.any(String),
        },
      },
    ]);
    const action = 'mailbox-request.ask-for-correction';
    const entry = await service.db.getRepository(AuditEntry).findOneByOrFail({ action });
    expect(JSON.parse(entry.facts)).toMatchObject({ round: 1, fields: 'identifier secondPhone' });
  });

  it('mails no link to an address that nobody proved', async () => {
    const request = await aSubmittedRequest({}, null);
    await service.call(aGradesAdministrator(), ASK, asking(request));
    const recipient = { email: request.contactEmail, proven: false };
    expect(await asked()).toMatchObject([{ content: { recipient, trackingToken: null } }]);
  });

  it('takes every field of the form, and asks once for the same key', async () => {
    const request = await aSubmittedRequest();
    const corrections = FORM_FIELDS.map((field) => ({ field, reason: 'À revoir.' }));
    const once = asking(request, { corrections });
    const administrator = aGradesAdministrator();
    for (let call = 0; call < 2; call++)
      expect((await service.call(administrator, ASK, once)).code).toBeNull();
    expect(await asked()).toHaveLength(1);
    expect((await service.db.getRepository(Correction).findOneByOrFail({})).lines).toHaveLength(16);
  });

  it.each([
    ['no line', [], 'corrections', 'REQUIRED'],
    [
      'a field that is none',
      [{ field: 'status', reason: 'À revoir.' }],
      'corrections.0.field',
      'CHOICE_UNKNOWN',
    ],
    ['a field twice', [LINES[0], LINES[0]], 'corrections.1.field', 'CHOICE_UNKNOWN'],
    ['a reason that says nothing', [{ field: 'town', reason: ' Non  ' }], 'corrections.0.reason', 'REQUIRED'],
    [
      'a reason of 501 characters',
      [{ field: 'town', reason: 'a'.repeat(501) }],
      'corrections.0.reason',
      'TOO_LONG',
    ],
    [
      'a hidden character',
      [LINES[0], { field: 'town', reason: 'Voir\u202E plan' }],
      'corrections.1.reason',
      'CHARACTER_NOT_ALLOWED',
    ],
  ])('refuses %s at its place', async (_what, corrections, field, code) => {
    const request = await aSubmittedRequest();
    const { errors } = await service.call(aGradesAdministrator(), ASK, asking(request, { corrections }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }] });
    await expectUnasked(request);
  });

  it.each([
    ["another region's administrator", aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    [
      'an administrator of the structure',
      aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]),
      'FORBIDDEN',
    ],
    ['an account without the role', anAccountHolder(), 'FORBIDDEN'],
  ])('is not for %s', async (_who, actor, code) => {
    const request = await aSubmittedRequest();
    expect((await service.call(actor, ASK, asking(request))).code).toBe(code);
    await expectUnasked(request);
  });

  it("is not for one's own request, nor on a stale version, nor for a file that another holds", async () => {
    const own = await anAccount();
    const request = await aSubmittedRequest({}, own);
    const code = async (actor = aGradesAdministrator(), of = request) =>
      (await service.call(actor, ASK, asking(of))).code;
    expect(await code(aGradesAdministrator({ accountId: own.id }))).toBe('OWN_REQUEST');
    expect(await code(undefined, { ...request, version: 0 } as MailboxRequest)).toBe('STALE_VERSION');
    await expectUnasked(request);
    await claimMailboxRequest(aGradesAdministrator(), request.id);
    expect(await code()).toBe('CLAIMED_BY_ANOTHER');
  });

  it('is not asked twice before it is answered', async () => {
    const request = await aSubmittedRequest();
    await service.call(aGradesAdministrator(), ASK, asking(request));
    const again = await service.call(aGradesAdministrator(), ASK, asking(await reload(request)));
    expect(again.code).toBe('MAILBOX_REQUEST_NOT_DECIDABLE');
    expect(await asked()).toHaveLength(1);
  });
});
