import { anonymous, newId } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount, aWriter, PASSWORD } from '../../test/factories';
import { Challenge } from './challenge.entity';
import { onMailSettled } from './mail-settled.handler';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
const RESEND = 'mutation { resendCode { purpose maskedEmail sentAt resendAt } }';
const VERIFY = 'mutation ($input: VerifyCodeInput!) { verifyCode(input: $input) { purpose draft { id } } }';
const WAITING = '{ challenge { id sending } }';

describe('a code that does not come', () => {
  const service = testAccountService();
  const visitor = anonymous('test');
  const challenges = () => service.db.getRepository(Challenge);
  const waitIsOver = () => service.db.query('UPDATE challenge SET resendAt = UTC_TIMESTAMP(3)');
  const verify = (token: string | null, code: string | undefined, actor = visitor) =>
    service.callWaiting(token, actor, VERIFY, { input: { code } });

  async function aWaitingBrowser(actor = visitor, purpose = 'SIGN_IN') {
    const { email } = await anAccount();
    const input = { email, password: PASSWORD, purpose };
    const answer = await service.call<{ signIn: { id: string } }>(actor, SIGN_IN, { input });
    const token = tokenIn(answer, 'challenge');
    return { id: answer.data.signIn.id, token, resend: () => service.callWaiting(token, actor, RESEND) };
  }

  it('can be asked for again after a wait that is shown', async () => {
    const { resend } = await aWaitingBrowser();
    expect((await resend()).code).toBe('TOO_MANY_CODES');
    const { sentAt, resendAt } = (await challenges().find())[0] ?? {};
    expect(Number(resendAt) - Number(sentAt)).toBe(60_000);
    await waitIsOver();
    expect((await resend()).code).toBeNull();
    expect(await service.codes()).toHaveLength(2);
  });

  it('is dead once another was sent; the other works, by its own cookie', async () => {
    const { token, resend } = await aWaitingBrowser();
    await waitIsOver();
    const newer = tokenIn(await resend(), 'challenge');
    const [first, second] = await service.codes();
    expect((await verify(token, first)).code).toBe('CODE_EXPIRED');
    expect((await verify(token, second)).code).toBe('CODE_EXPIRED');
    expect((await verify(newer, second)).code).toBeNull();
  });

  it('stays bound to the draft', async () => {
    const writer = await aWriter(null);
    const { resend } = await aWaitingBrowser(writer, 'LINK');
    await waitIsOver();
    const token = tokenIn(await resend(), 'challenge');
    const code = (await service.codes()).at(-1);
    expect((await verify(token, code)).code).toBe('CODE_EXPIRED');
    expect((await verify(token, code, writer)).data).toEqual({
      verifyCode: { purpose: 'LINK', draft: { id: writer.draftId } },
    });
  });

  it('can be asked for again after five wrong answers', async () => {
    const { token, resend } = await aWaitingBrowser();
    for (let time = 0; time < 5; time++) await verify(token, 'wrong');
    await waitIsOver();
    expect((await resend()).code).toBeNull();
  });

  it.each(['codes-quarter', 'codes-day'])(
    'comes no more often than the account may be mailed: %s',
    async (limit) => {
      const { resend } = await aWaitingBrowser();
      await waitIsOver();
      await service.db.query('UPDATE attempt_count SET count = 10 WHERE subject LIKE ?', [`${limit}:%`]);
      expect((await resend()).code).toBe('TOO_MANY_CODES');
      expect((await challenges().find()).map(({ usedAt }) => usedAt)).toEqual([null]);
    },
  );

  it('is not sent again where none is waited for', async () => {
    const used = await aWaitingBrowser();
    const over = await aWaitingBrowser();
    await waitIsOver();
    await challenges().update(used.id, { usedAt: new Date() });
    await challenges().update(over.id, { expiresAt: new Date(Date.now() - 1_000) });
    for (const token of [null, 'x', used.token, over.token])
      expect((await service.callWaiting(token, visitor, RESEND)).code).toBe('CODE_EXPIRED');
    expect(await challenges().count()).toBe(2);
  });

  it.each(['ACCEPTED', 'REFUSED'])('shows its browser alone that the relay has %s it', async (outcome) => {
    const { id, token } = await aWaitingBrowser();
    expect((await service.callWaiting(token, visitor, WAITING)).data).toEqual({
      challenge: { id, sending: 'QUEUED' },
    });
    const settled = { mailId: newId(), kind: 'code', subjectId: id, outcome, at: new Date() };
    for (let time = 0; time < 2; time++) await service.receive(onMailSettled, settled);
    await service.receive(onMailSettled, { ...settled, subjectId: newId() });
    expect((await service.callWaiting(token, visitor, WAITING)).data).toEqual({
      challenge: { id, sending: outcome },
    });
    for (const other of [null, 'x'])
      expect((await service.callWaiting(other, visitor, WAITING)).data).toEqual({ challenge: null });
  });
});
