import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { anAccount, anActiveMailbox, aSubmittedRequest, aWriter } from '../../test/factories';
import { actorOf } from '../sessions/actor-of';
import { approveMailboxRequest } from './approve-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';

const MINE = '{ myRequests { id reference description status submittedAt decideBefore displayAddress } }';
const OPEN = 'mutation ($id: ID!) { openMyRequest(id: $id) { reference status } }';

describe('the requests of an account', () => {
  const service = testAccountService();

  it('are listed newest first, without drafts and without those of others', async () => {
    const account = await anAccount();
    const first = await aSubmittedRequest({}, account);
    const second = await aSubmittedRequest({}, account);
    await service.db.getRepository(MailboxRequest).update(first.id, { submittedAt: new Date(0) });
    await aSubmittedRequest();
    await aSubmittedRequest({}, null);
    await aWriter(account);
    const { data } = await service.call<{ myRequests: { id: string }[] }>(anAccountHolder(account.id), MINE);
    expect(data.myRequests.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(data.myRequests[0]).toMatchObject({
      reference: second.reference,
      description: second.description,
      status: 'SUBMITTED',
      decideBefore: second.decideBefore?.toISOString(),
      displayAddress: null,
    });
  });

  it('show the address once the approval cannot be taken back any more', async () => {
    const account = await anAccount();
    const { requestId, displayAddress } = await anActiveMailbox({}, account);
    const over = { cancellableUntil: new Date(Date.now() - 1_000) };
    await service.db.getRepository(MailboxRequest).update(requestId, over);
    const { id, version } = await aSubmittedRequest({}, account);
    const localPart = 'Pharmacie.du.centre.81000.albi';
    await approveMailboxRequest(aGradesAdministrator(), { id, version, localPart, idempotencyKey: newId() });
    const { data } = await service.call(anAccountHolder(account.id), MINE);
    expect(data).toMatchObject({
      myRequests: [
        { id, status: 'IN_REVIEW', displayAddress: null },
        { id: requestId, status: 'APPROVED', displayAddress },
      ],
    });
  });

  it('are not for a visitor', async () => {
    expect((await service.call(anActor(), MINE)).code).toBe('SIGN_IN_NEEDED');
  });
});

describe('openMyRequest', () => {
  const service = testAccountService();

  it('gives a cookie by which this browser follows the request', async () => {
    const account = await anAccount();
    const { id, reference } = await aSubmittedRequest({}, account);
    const answer = await service.call(anAccountHolder(account.id), OPEN, { id });
    expect(answer.data).toEqual({ openMyRequest: { reference, status: 'SUBMITTED' } });
    expect(cookieLine(answer, 'tracking')).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
    expect(await actorOf({ tracking: tokenIn(answer, 'tracking') })).toMatchObject({ trackedRequestId: id });
  });

  it("opens neither another's request nor a draft", async () => {
    const account = await anAccount();
    const { draftId } = await aWriter(account);
    for (const id of [
      (await aSubmittedRequest()).id,
      (await aSubmittedRequest({}, null)).id,
      draftId,
      newId(),
    ]) {
      const answer = await service.call(anAccountHolder(account.id), OPEN, { id });
      expect([answer.code, answer.headers]).toEqual(['NOT_FOUND', []]);
    }
    expect((await service.call(anActor(), OPEN, { id: newId() })).code).toBe('SIGN_IN_NEEDED');
  });
});
