import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aForm, anAccount, aRequestToCorrect, aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { occitanie } from '../region-profiles/occitanie';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { askForCorrection } from './ask-for-correction';
import { claimMailboxRequest } from './claim-mailbox-request';
import { Correction, type FormField } from './correction.entity';
import type { MailboxRequestForm } from './mailbox-request-form';
import { MailboxRequest } from './mailbox-request.entity';
import { withdrawMailboxRequest } from './withdraw-mailbox-request';

const CORRECT = `mutation ($input: CorrectMailboxRequestInput!) {
  correctMailboxRequest(input: $input) { status version canWithdraw correction { askedAt } }
}`;
const BY_KEY = `query ($id: ID!) { mailboxRequest(id: $id) { corrections { answeredAt lines { field before after } } } }`;

const answer = ({ version }: MailboxRequest, form: Partial<MailboxRequestForm>, own = {}) => ({
  input: { version, form, idempotencyKey: newId(), ...own },
});

describe('correctMailboxRequest', () => {
  const service = testAccountService();
  const requests = () => service.db.getRepository(MailboxRequest);
  const reload = ({ id }: MailboxRequest) => requests().findOneByOrFail({ id });
  const following = ({ id }: { id: string }) => anActor({ trackedRequestId: id, roles: [Role.APPLICANT] });
  const correct = (request: MailboxRequest, form: Partial<MailboxRequestForm>) =>
    service.call(following(request), CORRECT, answer(request, form));
  const corrected = async () =>
    (await service.announced()).filter(
      ({ type, content }) => type === 'account.mailbox-request-submitted' && content['cause'] === 'CORRECTED',
    );

  async function expectUnanswered(request: MailboxRequest) {
    expect(await reload(request)).toEqual(request);
    expect((await service.db.getRepository(Correction).findOneByOrFail({})).answeredAt).toBeNull();
    expect(await corrected()).toEqual([]);
  }

  it('changes the asked fields only, in their normal writing, and shows what was there before', async () => {
    const request = await aRequestToCorrect(['phone', 'service']);
    const form = {
      ...aForm({ phone: '05 36 49 00 54', service: ' Garde ', town: 'Castres' }),
      listeRouge: true,
    };
    const { data } = await correct(request, form);
    const tracking = {
      status: 'SUBMITTED',
      version: request.version + 1,
      canWithdraw: true,
      correction: null,
    };
    expect(data).toEqual({ correctMailboxRequest: tracking });
    expect(await reload(request)).toMatchObject({
      phone: '+33536490054',
      service: 'Garde',
      town: 'Albi',
      listeRouge: false,
    });
    const seen = await service.call(aGradesAdministrator(), BY_KEY, { id: request.id });
    const lines = [
      { field: 'phone', before: '+33536490053', after: '+33536490054' },
      { field: 'service', before: null, after: 'Garde' },
    ];
    expect(seen.data).toEqual({
      mailboxRequest: { corrections: [{ answeredAt: expect.any(String), lines }] },
    });
  });

  it('tells the directory and the applicant, and the directory looks anew', async () => {
    const request = await aRequestToCorrect(['description']);
    await requests().update(request.id, { duplicateCount: 3, registerVerdict: 'FOUND' });
    await correct(request, { description: 'Pharmacie du Vigan 81000 Albi' });
    const told = await corrected();
    expect(told.map(({ subscriber }) => subscriber).sort()).toEqual(['directory', 'notification']);
    expect(told[0]?.content).toMatchObject({ round: 1, description: 'Pharmacie du Vigan 81000 Albi' });
    expect(await reload(request)).toMatchObject({ duplicateCount: null, registerVerdict: null });
    const action = 'mailbox-request.correct';
    expect(await service.db.getRepository(AuditEntry).findOneByOrFail({ action })).toMatchObject({
      actorKind: 'APPLICANT',
      subjectId: request.id,
    });
  });

  it('lets the clock go on where it stood, and leaves the file to the one who claimed it', async () => {
    const administrator = aGradesAdministrator({ accountId: (await anAccount()).id });
    const { id } = await aSubmittedRequest();
    const { version, claimedUntil } = await claimMailboxRequest(administrator, id);
    const corrections = [{ field: 'town', reason: 'À revoir.' }];
    const request = await askForCorrection(administrator, {
      id,
      version,
      corrections,
      idempotencyKey: newId(),
    });
    const monthAgo = new Date(Date.now() - 20 * 86_400_000);
    await service.db.getRepository(Correction).update({ requestId: id }, { askedAt: monthAgo });
    await requests().update(id, { warnAfter: monthAgo, decideBefore: monthAgo });
    await correct(request, { town: 'Albi' });
    const { warnAfter, decideBefore, changedAt, ...after } = await reload(request);
    expect([warnAfter, decideBefore]).toEqual([changedAt, changedAt]);
    expect(after).toMatchObject({ status: 'SUBMITTED', assigneeId: administrator.accountId, claimedUntil });
  });

  it('goes on in a region that was closed since', async () => {
    const request = await aRequestToCorrect(['town']);
    await service.db.transaction((tx) =>
      publishRegionProfile(tx, 'SYSTEM', '76', { ...occitanie, open: false }),
    );
    expect((await correct(request, { town: 'Albi' })).code).toBeNull();
  });

  it.each<[string, FormField[], Partial<MailboxRequestForm>, { field: string; code: string }[]]>([
    [
      'a wrong field',
      ['identifier'],
      { identifier: '819999013' },
      [{ field: 'identifier', code: 'IDENTIFIER_KEY' }],
    ],
    ['an emptied field that is wanted', ['description'], {}, [{ field: 'description', code: 'REQUIRED' }]],
    [
      'a postcode that is not of the town that stands',
      ['postcode'],
      { postcode: '31000' },
      [
        { field: 'town', code: 'COMMUNE_DIFFERS_FROM_POSTCODE' },
        { field: 'postcode', code: 'COMMUNE_DIFFERS_FROM_POSTCODE' },
      ],
    ],
    [
      'a type that is not of the number that stands',
      ['identifierType'],
      { identifierType: 'SIRET' },
      [
        { field: 'identifier', code: 'IDENTIFIER_LENGTH' },
        { field: 'identifierType', code: 'IDENTIFIER_LENGTH' },
      ],
    ],
    [
      'a town that is not of the postcode, both open',
      ['postcode', 'town'],
      { postcode: '81000', town: 'Castres' },
      [{ field: 'town', code: 'COMMUNE_DIFFERS_FROM_POSTCODE' }],
    ],
  ])('refuses %s where it can be mended', async (_what, asked, form, fields) => {
    const request = await aRequestToCorrect(asked);
    const { errors } = await correct(request, form);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields });
    await expectUnanswered(request);
  });

  it('answers once for the same key, and leaves nothing to correct afterwards', async () => {
    const request = await aRequestToCorrect(['town']);
    const once = answer(request, { town: 'Albi' });
    for (let call = 0; call < 2; call++)
      expect((await service.call(following(request), CORRECT, once)).code).toBeNull();
    expect(await corrected()).toHaveLength(2);
    const again = await correct(await reload(request), { town: 'Albi' });
    expect(again.code).toBe('MAILBOX_REQUEST_NOT_EDITABLE');
  });

  it('comes too late for a request that was withdrawn, and refuses a stale version', async () => {
    const request = await aRequestToCorrect(['town']);
    const stale = answer({ ...request, version: 1 } as MailboxRequest, { town: 'Albi' });
    expect((await service.call(following(request), CORRECT, stale)).code).toBe('STALE_VERSION');
    await expectUnanswered(request);
    await withdrawMailboxRequest(following(request), { version: request.version, idempotencyKey: newId() });
    expect((await correct(await reload(request), { town: 'Albi' })).code).toBe(
      'MAILBOX_REQUEST_NOT_EDITABLE',
    );
  });

  it("finds nobody else's request", async () => {
    const request = await aRequestToCorrect(['town']);
    const code = async (actor: ReturnType<typeof anActor>) =>
      (await service.call(actor, CORRECT, answer(request, { town: 'Albi' }))).code;
    expect(await code(anActor({ draftId: request.id, roles: [Role.APPLICANT] }))).toBe('NOT_FOUND');
    expect(await code(following({ id: newId() }))).toBe('NOT_FOUND');
    expect(await code(anActor())).toBe('SIGN_IN_NEEDED');
    expect(await code(aGradesAdministrator())).toBe('FORBIDDEN');
    await expectUnanswered(request);
  });
});
