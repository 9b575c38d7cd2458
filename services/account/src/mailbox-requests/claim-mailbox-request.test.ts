import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { approveMailboxRequest } from './approve-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';
import { refuseMailboxRequest } from './refuse-mailbox-request';

const CLAIM = `mutation ($id: ID!) {
  claimMailboxRequest(id: $id) { status version assignee { id } claimedUntil allowedActions }
}`;
const RELEASE =
  'mutation ($id: ID!) { releaseMailboxRequest(id: $id) { status assignee { id } allowedActions } }';

interface Claimed {
  claimMailboxRequest: { version: number; claimedUntil: string };
}

describe('claiming a request', () => {
  const service = testAccountService();
  const anAdministrator = async () => aGradesAdministrator({ accountId: (await anAccount()).id });
  const requests = () => service.db.getRepository(MailboxRequest);
  const acts = async () =>
    (await service.db.getRepository(AuditEntry).find({ order: { sequence: 'ASC' } }))
      .map(({ action, actorId, facts }) => ({ action, actorId, facts }))
      .filter(({ action }) => action.endsWith('claim') || action.endsWith('release'));
  const decision = ({ id, version }: MailboxRequest) => ({
    id,
    version,
    idempotencyKey: newId(),
    localPart: 'Pharmacie.du.centre.81000.albi',
  });

  it('puts it in review, for half an hour, without making it another version', async () => {
    const administrator = await anAdministrator();
    const request = await aSubmittedRequest();
    const { data } = await service.call<Claimed>(administrator, CLAIM, { id: request.id });
    expect(data.claimMailboxRequest).toMatchObject({
      status: 'IN_REVIEW',
      version: request.version,
      assignee: { id: administrator.accountId },
      allowedActions: ['RELEASE', 'APPROVE', 'REFUSE', 'ASK_FOR_CORRECTION', 'ADD_NOTE'],
    });
    const minutes = (Date.parse(data.claimMailboxRequest.claimedUntil) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(30);
  });

  it('can be taken over, with a trace; the first cannot decide any more', async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const request = await aSubmittedRequest();
    await service.call(first, CLAIM, { id: request.id });
    const approval = approveMailboxRequest(second, decision(request));
    await expect(approval).rejects.toMatchObject({ code: 'CLAIMED_BY_ANOTHER' });
    expect((await service.call(second, CLAIM, { id: request.id })).code).toBeNull();
    expect(await acts()).toEqual([
      { action: 'mailbox-request.claim', actorId: first.accountId, facts: '{}' },
      {
        action: 'mailbox-request.claim',
        actorId: second.accountId,
        facts: JSON.stringify({ takenFrom: first.accountId }),
      },
    ]);
    const late = approveMailboxRequest(first, decision(request));
    await expect(late).rejects.toMatchObject({ code: 'CLAIMED_BY_ANOTHER' });
    await approveMailboxRequest(second, decision(request));
  });

  it('ends by itself: another decides without taking over', async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const request = await aSubmittedRequest();
    await service.call(first, CLAIM, { id: request.id });
    await requests().update(request.id, { claimedUntil: new Date(Date.now() - 1_000) });
    const { status } = await approveMailboxRequest(second, decision(request));
    expect(status).toBe('APPROVED');
  });

  it('is given back by its holder only', async () => {
    const [holder, other] = [await anAdministrator(), await anAdministrator()];
    const { id } = await aSubmittedRequest();
    await service.call(holder, CLAIM, { id });
    expect((await service.call(other, RELEASE, { id })).code).toBe('CLAIMED_BY_ANOTHER');
    expect((await service.call(holder, RELEASE, { id })).data).toEqual({
      releaseMailboxRequest: {
        status: 'IN_REVIEW',
        assignee: null,
        allowedActions: ['CLAIM', 'APPROVE', 'REFUSE', 'ASK_FOR_CORRECTION', 'ADD_NOTE'],
      },
    });
    expect((await acts()).map(({ action }) => action)).toEqual([
      'mailbox-request.claim',
      'mailbox-request.release',
    ]);
  });

  it.each([CLAIM, RELEASE])(
    'finds no request of others, and none by a text that is no id: %s',
    async (act) => {
      const { id } = await aSubmittedRequest();
      expect((await service.call(aGradesAdministrator({ regions: ['94'] }), act, { id })).code).toBe(
        'NOT_FOUND',
      );
      expect((await service.call(anAccountHolder(), act, { id })).code).toBe('FORBIDDEN');
      for (const other of [newId(), 'é', '', "' OR 1=1"])
        expect((await service.call(aGradesAdministrator(), act, { id: other })).code).toBe('NOT_FOUND');
      expect((await requests().findOneByOrFail({ id })).status).toBe('SUBMITTED');
    },
  );

  it("is not for one's own request", async () => {
    const own = await anAccount();
    const { id } = await aSubmittedRequest({}, own);
    const administrator = aGradesAdministrator({ accountId: own.id });
    expect((await service.call(administrator, CLAIM, { id })).code).toBe('OWN_REQUEST');
    const seen = 'query ($id: ID!) { mailboxRequest(id: $id) { allowedActions } }';
    expect((await service.call(administrator, seen, { id })).data).toEqual({
      mailboxRequest: { allowedActions: [] },
    });
  });

  it('is over once the request is decided', async () => {
    const request = await aSubmittedRequest();
    await refuseMailboxRequest(aGradesAdministrator(), {
      ...decision(request),
      reason: 'Doublon, voir BAL-1.',
    });
    for (const act of [CLAIM, RELEASE]) {
      const answer = await service.call(aGradesAdministrator(), act, { id: request.id });
      expect(answer.errors[0]?.extensions).toEqual({
        code: 'MAILBOX_REQUEST_NOT_DECIDABLE',
        status: 'REFUSED',
      });
    }
  });
});
