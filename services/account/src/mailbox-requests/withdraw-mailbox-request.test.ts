import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { approveMailboxRequest } from './approve-mailbox-request';
import { claimMailboxRequest } from './claim-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';
import { refuseMailboxRequest } from './refuse-mailbox-request';

const WITHDRAW =
  'mutation ($input: TrackedInput!) { withdrawMailboxRequest(input: $input) { status canWithdraw } }';

describe('withdrawMailboxRequest', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const following = ({ id }: { id: string }) => anActor({ trackedRequestId: id, roles: [Role.APPLICANT] });
  const at = ({ version }: MailboxRequest) => ({ input: { version, idempotencyKey: newId() } });
  const reload = ({ id }: MailboxRequest) => service.db.getRepository(MailboxRequest).findOneByOrFail({ id });
  const decision = ({ id, version }: MailboxRequest) => ({ id, version, idempotencyKey: newId() });
  const localPart = 'Pharmacie.du.centre.81000.albi';

  it('takes the request back, and nobody decides it any more', async () => {
    const request = await aSubmittedRequest();
    const { data } = await service.call(following(request), WITHDRAW, at(request));
    expect(data).toEqual({ withdrawMailboxRequest: { status: 'WITHDRAWN', canWithdraw: false } });
    const withdrawn = await reload(request);
    expect(withdrawn.decidedAt).toBeInstanceOf(Date);
    const approval = approveMailboxRequest(administrator, { ...decision(withdrawn), localPart });
    await expect(approval).rejects.toMatchObject({ code: 'MAILBOX_REQUEST_NOT_DECIDABLE' });
  });

  it('takes back one that is in review', async () => {
    const request = await aSubmittedRequest();
    await claimMailboxRequest(administrator, request.id);
    expect((await service.call(following(request), WITHDRAW, at(request))).code).toBeNull();
  });

  it.each<[string, (request: MailboxRequest) => Promise<unknown>]>([
    [
      'refused',
      (request) =>
        refuseMailboxRequest(administrator, { ...decision(request), reason: 'Doublon, voir BAL-1.' }),
    ],
    [
      'approved, though he was not told',
      (request) => approveMailboxRequest(administrator, { ...decision(request), localPart }),
    ],
  ])('comes too late for a request that was %s', async (_what, decide) => {
    const request = await aSubmittedRequest();
    await decide(request);
    const decided = await reload(request);
    const answer = await service.call(following(request), WITHDRAW, at(decided));
    expect(answer.code).toBe('MAILBOX_REQUEST_NOT_EDITABLE');
    expect(await reload(request)).toEqual(decided);
  });

  it('refuses a stale version', async () => {
    const request = await aSubmittedRequest();
    const stale = { input: { version: request.version - 1, idempotencyKey: newId() } };
    expect((await service.call(following(request), WITHDRAW, stale)).code).toBe('STALE_VERSION');
    expect((await reload(request)).status).toBe('SUBMITTED');
  });

  it('makes one end of a withdrawal and an approval at once', async () => {
    const request = await aSubmittedRequest();
    const [withdrawal, approval] = await Promise.allSettled([
      service.call(following(request), WITHDRAW, at(request)),
      approveMailboxRequest(administrator, { ...decision(request), localPart }),
    ]);
    const withdrawn = withdrawal.status === 'fulfilled' && withdrawal.value.code === null;
    expect(withdrawn).toBe(approval.status === 'rejected');
    expect((await reload(request)).status).toBe(withdrawn ? 'WITHDRAWN' : 'APPROVED');
  });

  it('withdraws once for the same key', async () => {
    const request = await aSubmittedRequest();
    const once = at(request);
    for (let call = 0; call < 2; call++)
      expect((await service.call(following(request), WITHDRAW, once)).code).toBeNull();
    const action = 'mailbox-request.withdraw';
    expect(await service.db.getRepository(AuditEntry).countBy({ action })).toBe(1);
  });

  it("finds nobody else's request", async () => {
    const request = await aSubmittedRequest();
    const writer = anActor({ draftId: request.id, roles: [Role.APPLICANT] });
    expect((await service.call(writer, WITHDRAW, at(request))).code).toBe('NOT_FOUND');
    expect((await service.call(following({ id: newId() }), WITHDRAW, at(request))).code).toBe('NOT_FOUND');
    expect((await service.call(anActor(), WITHDRAW, at(request))).code).toBe('SIGN_IN_NEEDED');
    expect((await reload(request)).status).toBe('SUBMITTED');
  });
});
