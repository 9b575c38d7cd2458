import { newId, Role } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aRequestToCorrect, aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { approveMailboxRequest } from './approve-mailbox-request';
import { Correction } from './correction.entity';
import { expireMailboxRequest } from './expire-mailbox-requests';
import { MailboxRequest } from './mailbox-request.entity';
import { refuseMailboxRequest } from './refuse-mailbox-request';
import { withdrawMailboxRequest } from './withdraw-mailbox-request';

const REOPEN = `mutation ($input: ReopenMailboxRequestInput!) {
  reopenMailboxRequest(input: $input) {
    status round version decidedAt decidedBy { id } refusalReason reopeningReason assignee { id } allowedActions late
  }
}`;
const REASON = 'L’établissement a envoyé son arrêté d’ouverture.';
const LOCAL_PART = 'Pharmacie.du.centre.81000.albi';

const reopening = ({ id, version }: MailboxRequest, own = {}) => ({
  input: { id, version, reason: REASON, idempotencyKey: newId(), ...own },
});

describe('reopenMailboxRequest', () => {
  const service = testAccountService();
  const requests = () => service.db.getRepository(MailboxRequest);
  const reload = ({ id }: MailboxRequest) => requests().findOneByOrFail({ id });
  const decision = ({ id, version }: MailboxRequest) => ({ id, version, idempotencyKey: newId() });
  const reopened = async () =>
    (await service.announced()).filter(
      ({ type, content }) => type === 'account.mailbox-request-submitted' && content['cause'] === 'REOPENED',
    );

  const aRefused = async (linked?: Awaited<ReturnType<typeof anAccount>>) =>
    refuseMailboxRequest(aGradesAdministrator(), {
      ...decision(await aSubmittedRequest({}, linked)),
      reason: 'Ce FINESS est fermé.',
    });
  async function aWithdrawn() {
    const request = await aSubmittedRequest();
    const applicant = anActor({ trackedRequestId: request.id, roles: [Role.APPLICANT] });
    await withdrawMailboxRequest(applicant, decision(request));
    return reload(request);
  }
  async function anExpired() {
    const request = await aRequestToCorrect();
    await service.db
      .getRepository(Correction)
      .update({ requestId: request.id }, { answerBefore: new Date(0) });
    await expireMailboxRequest(request.id);
    return reload(request);
  }

  it.each([
    ['refused', aRefused],
    ['withdrawn', aWithdrawn],
    ['expired', anExpired],
  ])('begins a new round of a request that was %s, with a clock of its own', async (_what, prepare) => {
    const administrator = aGradesAdministrator({ accountId: (await anAccount()).id });
    const ended = await prepare();
    await requests().update(ended.id, { decideBefore: new Date(1_000), registerVerdict: 'CLOSED' });
    const { data } = await service.call(administrator, REOPEN, reopening(ended));
    expect(data).toEqual({
      reopenMailboxRequest: {
        status: 'IN_REVIEW',
        round: 2,
        version: ended.version + 1,
        decidedAt: null,
        decidedBy: null,
        refusalReason: ended.refusalReason,
        reopeningReason: REASON,
        assignee: { id: administrator.accountId },
        allowedActions: ['RELEASE', 'APPROVE', 'REFUSE', 'ASK_FOR_CORRECTION', 'ADD_NOTE'],
        late: false,
      },
    });
    expect(await reload(ended)).toMatchObject({ registerVerdict: null, submittedAt: ended.submittedAt });
  });

  it('tells the applicant with a new link, the directory, and the audit, each with the round', async () => {
    const applicant = await anAccount();
    const request = await aRefused(applicant);
    await service.call(aGradesAdministrator(), REOPEN, reopening(request));
    const told = await reopened();
    expect(told.map(({ subscriber }) => subscriber).sort()).toEqual(['directory', 'notification']);
    for (const { content } of told)
      expect(content).toMatchObject({
        round: 2,
        recipient: { email: applicant.email },
        trackingToken: expect.any(String),
      });
    const action = 'mailbox-request.reopen';
    const { facts } = await service.db.getRepository(AuditEntry).findOneByOrFail({ action });
    expect(JSON.parse(facts)).toEqual({ round: 2, version: request.version });
  });

  it('lets the new round be decided, once', async () => {
    const administrator = aGradesAdministrator();
    await service.call(administrator, REOPEN, reopening(await aRefused()));
    const request = await requests().findOneByOrFail({});
    const approved = await approveMailboxRequest(administrator, {
      ...decision(request),
      localPart: LOCAL_PART,
    });
    expect(approved).toMatchObject({ status: 'APPROVED', round: 2 });
    const again = await service.call(administrator, REOPEN, reopening(approved));
    expect(again.code).toBe('MAILBOX_REQUEST_NOT_DECIDABLE');
  });

  it.each([
    ['waits for a reviewer', () => aSubmittedRequest()],
    ['waits for its applicant', () => aRequestToCorrect()],
  ])('is not for a request that %s', async (_what, prepare) => {
    const request = await prepare();
    const { code } = await service.call(aGradesAdministrator(), REOPEN, reopening(request));
    expect(code).toBe('MAILBOX_REQUEST_NOT_DECIDABLE');
    expect(await reload(request)).toEqual(request);
  });

  it('reopens once for the same key', async () => {
    const administrator = aGradesAdministrator();
    const once = reopening(await aRefused());
    for (let call = 0; call < 2; call++)
      expect((await service.call(administrator, REOPEN, once)).code).toBeNull();
    expect(await reopened()).toHaveLength(2);
  });

  it('wants a reason', async () => {
    const request = await aRefused();
    const { errors } = await service.call(
      aGradesAdministrator(),
      REOPEN,
      reopening(request, { reason: ' Oui. ' }),
    );
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await reload(request)).toEqual(request);
  });

  it.each([
    ["another region's administrator", aGradesAdministrator({ regions: ['94'] }), {}, 'NOT_FOUND'],
    [
      'an administrator of the structure',
      aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]),
      {},
      'FORBIDDEN',
    ],
    ['an account without the role', anAccountHolder(), {}, 'FORBIDDEN'],
    ['a stale version', aGradesAdministrator(), { version: 1 }, 'STALE_VERSION'],
  ])('is not for %s', async (_who, actor, own, code) => {
    const request = await aRefused();
    expect((await service.call(actor, REOPEN, reopening(request, own))).code).toBe(code);
    expect(await reload(request)).toEqual(request);
  });

  it("is not for one's own request", async () => {
    const own = await anAccount();
    const request = await aRefused(own);
    const actor = aGradesAdministrator({ accountId: own.id });
    expect((await service.call(actor, REOPEN, reopening(request))).code).toBe('OWN_REQUEST');
  });
});
