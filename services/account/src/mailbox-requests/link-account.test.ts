import { anonymous, newId, Role, type Actor } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount, aSubmittedRequest, aWriter, PASSWORD } from '../../test/factories';
import type { Account } from '../accounts/account.entity';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { purpose maskedEmail } }';
const VERIFY = `mutation ($input: VerifyCodeInput!) {
  verifyCode(input: $input) { purpose me { account { id } } draft { id linkedAccountEmail } }
}`;
const LINK_MINE = 'mutation { linkMyAccount { id linkedAccountEmail } }';

describe('linking an individual account to a draft', () => {
  const service = testAccountService();
  const linkedTo = async (id: string | null) =>
    (await service.db.getRepository(MailboxRequest).findOneByOrFail({ id: id ?? '' })).linkedAccountId;

  /** E-mail and password were right: the token of the browser that waits, and the code that was mailed. */
  async function aCode(writer: Actor, { email }: Account) {
    const input = { email, password: PASSWORD, purpose: 'LINK' };
    const answer = await service.call(writer, SIGN_IN, { input });
    return { token: tokenIn(answer, 'challenge'), code: (await service.codes()).at(-1) };
  }

  it('takes e-mail, password and the mailed code, and opens no session', async () => {
    const writer = await aWriter(null);
    const account = await anAccount();
    const { token, code } = await aCode(writer, account);
    expect(await linkedTo(writer.draftId)).toBeNull();
    const answer = await service.callWaiting(token, writer, VERIFY, { input: { code } });
    expect(answer.data).toEqual({
      verifyCode: {
        purpose: 'LINK',
        me: null,
        draft: { id: writer.draftId, linkedAccountEmail: account.email },
      },
    });
    expect(tokenIn(answer, 'session')).toBeNull();
    expect(tokenIn(answer, 'challenge')).toBe('');
    const [entry] = await service.db.query<[{ actorId: string; action: string }]>(
      'SELECT actorId, action FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry).toEqual({ actorId: account.id, action: 'mailbox-request.link-account' });
  });

  it('is bound to the draft it was asked for', async () => {
    const [writer, other] = [await aWriter(null), await aWriter(null)];
    const { token, code } = await aCode(writer, await anAccount());
    for (const actor of [other, anonymous('test')]) {
      const answer = await service.callWaiting(token, actor, VERIFY, { input: { code } });
      expect(answer.code).toBe('CODE_EXPIRED');
    }
    expect(await linkedTo(other.draftId)).toBeNull();
    expect((await service.callWaiting(token, writer, VERIFY, { input: { code } })).code).toBeNull();
  });

  it('is not offered to who writes nothing', async () => {
    const { email } = await anAccount();
    const input = { email, password: PASSWORD, purpose: 'LINK' };
    expect((await service.call(anActor(), SIGN_IN, { input })).code).toBe('LINK_NOT_USABLE');
    expect(await service.codes()).toEqual([]);
  });

  it('comes too late once the draft was handed in, and spends no code', async () => {
    const writer = await aWriter(null);
    const { token, code } = await aCode(writer, await anAccount());
    await service.db
      .getRepository(MailboxRequest)
      .update(writer.draftId ?? '', { status: MailboxRequestStatus.SUBMITTED });
    const answer = await service.callWaiting(token, writer, VERIFY, { input: { code } });
    expect(answer.code).toBe('MAILBOX_REQUEST_NOT_EDITABLE');
    expect(await linkedTo(writer.draftId)).toBeNull();
    const [{ usedAt }] = await service.db.query<[{ usedAt: Date | null }]>('SELECT usedAt FROM challenge');
    expect(usedAt).toBeNull();
  });

  it('needs no second code from somebody who is signed in', async () => {
    const { draftId } = await aWriter(null);
    const account = await anAccount();
    const signedIn = anAccountHolder(account.id, { draftId, roles: [Role.ACCOUNT_HOLDER, Role.APPLICANT] });
    expect((await service.call(signedIn, LINK_MINE)).data).toEqual({
      linkMyAccount: { id: draftId, linkedAccountEmail: account.email },
    });
  });

  it('lets the applicant link another account before he hands in', async () => {
    const { draftId } = await aWriter();
    const { id } = await anAccount();
    await service.call(anAccountHolder(id, { draftId }), LINK_MINE);
    expect(await linkedTo(draftId)).toBe(id);
  });

  it('is refused without a draft, with an unknown one and with one that was handed in', async () => {
    const { id } = await anAccount();
    const submitted = await aSubmittedRequest();
    for (const draftId of [null, newId(), submitted.id]) {
      const answer = await service.call(anAccountHolder(id, { draftId }), LINK_MINE);
      expect(answer.code).toBe('MAILBOX_REQUEST_NOT_EDITABLE');
    }
    expect(await linkedTo(submitted.id)).toBe(submitted.linkedAccountId);
    expect((await service.call(await aWriter(null), LINK_MINE)).code).toBe('SIGN_IN_NEEDED');
  });
});
