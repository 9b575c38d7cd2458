import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { claimMailboxRequest } from './claim-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';

const REFUSE = `mutation ($input: RefuseMailboxRequestInput!) {
  refuseMailboxRequest(input: $input) { status version refusalReason decidedBy { id } mailbox { id } }
}`;
const REASON = 'Ce FINESS est celui d’un autre établissement.\nCorrigez-le et redéposez votre demande.';

const refusing = ({ id, version }: MailboxRequest, own = {}) => ({
  input: { id, version, reason: REASON, idempotencyKey: newId(), ...own },
});

describe('refuseMailboxRequest', () => {
  const service = testAccountService();
  const refused = async () =>
    (await service.announced()).filter(
      ({ type, subscriber }) => type === 'account.mailbox-request-ended' && subscriber === 'notification',
    );

  async function expectUndecided({ id }: MailboxRequest) {
    const request = await service.db.getRepository(MailboxRequest).findOneByOrFail({ id });
    expect(request).toMatchObject({ status: 'SUBMITTED', decidedAt: null, refusalReason: null });
    expect(await refused()).toEqual([]);
  }

  it('ends the request and tells its applicant why, in so many lines', async () => {
    const administrator = aGradesAdministrator({ accountId: (await anAccount()).id });
    const applicant = await anAccount();
    const request = await aSubmittedRequest({}, applicant);
    const { data } = await service.call(administrator, REFUSE, refusing(request));
    expect(data).toEqual({
      refuseMailboxRequest: {
        status: 'REFUSED',
        version: request.version + 1,
        refusalReason: REASON,
        decidedBy: { id: administrator.accountId },
        mailbox: null,
      },
    });
    expect(await refused()).toMatchObject([
      {
        subscriber: 'notification',
        content: { reference: request.reference, reason: REASON, recipient: { email: applicant.email } },
      },
    ]);
  });

  it('decides once: not again, and not otherwise', async () => {
    const request = await aSubmittedRequest();
    const once = refusing(request);
    await service.call(aGradesAdministrator(), REFUSE, once);
    expect((await service.call(aGradesAdministrator(), REFUSE, refusing(request))).code).toBe(
      'STALE_VERSION',
    );
    const anew = refusing({ ...request, version: request.version + 1 } as MailboxRequest);
    expect((await service.call(aGradesAdministrator(), REFUSE, anew)).code).toBe(
      'MAILBOX_REQUEST_NOT_DECIDABLE',
    );
    expect(await refused()).toHaveLength(1);
  });

  it('gives the stored result to the same key, and refuses the key with another reason', async () => {
    const administrator = aGradesAdministrator();
    const request = await aSubmittedRequest();
    const once = refusing(request);
    const first = await service.call(administrator, REFUSE, once);
    expect((await service.call(administrator, REFUSE, once)).data).toEqual(first.data);
    const other = { input: { ...once.input, reason: 'Une tout autre raison.' } };
    expect((await service.call(administrator, REFUSE, other)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await refused()).toHaveLength(1);
  });

  it.each([
    ['a reason that says nothing', { reason: ' Non.      ' }, 'REQUIRED'],
    ['no reason', { reason: '' }, 'REQUIRED'],
    ['a reason of 1,001 characters', { reason: 'a'.repeat(1_001) }, 'TOO_LONG'],
    ['a hidden character', { reason: 'Doublon, voir\u202E BAL-1' }, 'CHARACTER_NOT_ALLOWED'],
  ])('refuses %s at its field', async (_what, own, code) => {
    const request = await aSubmittedRequest();
    const { errors } = await service.call(aGradesAdministrator(), REFUSE, refusing(request, own));
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason', code }],
    });
    await expectUndecided(request);
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
    expect((await service.call(actor, REFUSE, refusing(request))).code).toBe(code);
    await expectUndecided(request);
  });

  it("is not for one's own request", async () => {
    const own = await anAccount();
    const request = await aSubmittedRequest({}, own);
    const actor = aGradesAdministrator({ accountId: own.id });
    expect((await service.call(actor, REFUSE, refusing(request))).code).toBe('OWN_REQUEST');
    await expectUndecided(request);
  });

  it('waits for the one who claimed it', async () => {
    const request = await aSubmittedRequest();
    const holder = aGradesAdministrator();
    await claimMailboxRequest(holder, request.id);
    const other = await service.call(aGradesAdministrator(), REFUSE, refusing(request));
    expect(other.code).toBe('CLAIMED_BY_ANOTHER');
    expect((await service.call(holder, REFUSE, refusing(request))).code).toBeNull();
  });
});
