import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { anActiveMailbox, aRequestToCorrect, aSubmittedRequest, aWriter } from '../../test/factories';
import { db } from '../db';
import { actorOf } from '../sessions/actor-of';
import { approveMailboxRequest } from './approve-mailbox-request';
import { Correction } from './correction.entity';
import { MailboxRequest } from './mailbox-request.entity';
import { refuseMailboxRequest } from './refuse-mailbox-request';
import { TrackingLink } from './tracking-link.entity';

const TRACKING = `{ requestTracking {
  reference status decidedAt refusalReason displayAddress publishBefore publicationStatus canWithdraw
} }`;
const OPEN = 'mutation ($token: String!) { openTracking(token: $token) { reference } }';

interface Tracked {
  requestTracking: Record<string, unknown> | null;
}

describe('following a request', () => {
  const service = testAccountService();
  const following = (trackedRequestId: string) => anActor({ trackedRequestId, roles: [Role.APPLICANT] });
  const track = async (id: string) =>
    (await service.call<Tracked>(following(id), TRACKING)).data.requestTracking;
  const decision = ({ id, version }: MailboxRequest) => ({ id, version, idempotencyKey: newId() });

  it('shows what was handed in, and that it can be withdrawn', async () => {
    const { id, reference } = await aSubmittedRequest();
    expect(await track(id)).toEqual({
      reference,
      status: 'SUBMITTED',
      decidedAt: null,
      refusalReason: null,
      displayAddress: null,
      publishBefore: null,
      publicationStatus: null,
      canWithdraw: true,
    });
  });

  it('shows an approval that can still be taken back as a review, without an address', async () => {
    const request = await aSubmittedRequest();
    const localPart = 'Pharmacie.du.centre.81000.albi';
    await approveMailboxRequest(aGradesAdministrator(), { ...decision(request), localPart });
    expect(await track(request.id)).toMatchObject({
      status: 'IN_REVIEW',
      decidedAt: null,
      displayAddress: null,
      publishBefore: null,
      canWithdraw: false,
    });
  });

  it('shows the address once the window is over', async () => {
    const { requestId, displayAddress, publishBefore } = await anActiveMailbox();
    const over = { cancellableUntil: new Date(Date.now() - 1_000) };
    await service.db.getRepository(MailboxRequest).update(requestId, over);
    expect(await track(requestId)).toMatchObject({
      status: 'APPROVED',
      displayAddress,
      publishBefore: publishBefore.toISOString(),
      canWithdraw: false,
    });
  });

  it('shows the reason of a refusal', async () => {
    const request = await aSubmittedRequest();
    const reason = 'Ce FINESS est celui d’un autre établissement.';
    await refuseMailboxRequest(aGradesAdministrator(), { ...decision(request), reason });
    expect(await track(request.id)).toMatchObject({
      status: 'REFUSED',
      refusalReason: reason,
      canWithdraw: false,
    });
  });

  it('shows what is to be corrected beside the whole form, and not who asked', async () => {
    const request = await aRequestToCorrect(['identifier']);
    const { answerBefore } = await service.db.getRepository(Correction).findOneByOrFail({});
    const query = `{ requestTracking { status canWithdraw
      correction { answerBefore lines { field reason before after } form { identifier town regionCode } } } }`;
    const line = { field: 'identifier', reason: expect.any(String), before: '819999012', after: null };
    expect((await service.call<Tracked>(following(request.id), query)).data.requestTracking).toEqual({
      status: 'CORRECTION_ASKED',
      canWithdraw: true,
      correction: {
        answerBefore: answerBefore.toISOString(),
        lines: [line],
        form: { identifier: '819999012', town: 'Albi', regionCode: '76' },
      },
    });
    const asker = '{ requestTracking { correction { askedBy { id } } } }';
    expect((await service.call(following(request.id), asker)).code).toBe('REQUEST_MALFORMED');
  });

  it('shows nothing to a visitor, and nothing of a draft', async () => {
    await aSubmittedRequest();
    expect((await service.call(anActor(), TRACKING)).data).toEqual({ requestTracking: null });
    const { draftId } = await aWriter(null);
    expect(await track(draftId ?? '')).toBeNull();
  });

  it("exchanges the mailed link's secret for a cookie, as often as the mail is opened", async () => {
    const { id, reference } = await aSubmittedRequest();
    const sent = (await service.announced()).find(({ type }) => type === 'account.mailbox-request-submitted');
    const token = sent?.content['trackingToken'];
    for (let opening = 0; opening < 2; opening++) {
      const answer = await service.call(anActor(), OPEN, { token });
      expect(answer.data).toEqual({ openTracking: { reference } });
      expect(cookieLine(answer, 'tracking')).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
      expect(await actorOf({ tracking: tokenIn(answer, 'tracking') })).toMatchObject({
        trackedRequestId: id,
      });
    }
  });

  it('opens nothing with another secret', async () => {
    const { reference, id } = await aSubmittedRequest();
    const { tokenHash } = await db.getRepository(TrackingLink).findOneByOrFail({ requestId: id });
    for (const token of ['', 'x', reference, tokenHash])
      expect((await service.call(anActor(), OPEN, { token })).code).toBe('LINK_NOT_USABLE');
  });
});
