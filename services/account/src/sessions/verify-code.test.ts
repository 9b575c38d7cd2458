import { anonymous } from '@balorg/common';
import { anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { anAccount, PASSWORD } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { actorOf } from './actor-of';
import { openSession } from './open-session';
import { Session, SessionKind } from './session.entity';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { purpose } }';
const VERIFY = `mutation ($input: VerifyCodeInput!) {
  verifyCode(input: $input) { purpose me { account { id } roles mailboxes { id } } draft { id } }
}`;

describe('verifyCode', () => {
  const service = testAccountService();
  const visitor = anonymous('test');
  const sessions = () => service.db.getRepository(Session);

  /** Somebody whose password was right, and the code that was mailed to him. */
  async function aCode() {
    const account = await anAccount();
    const input = { email: account.email, password: PASSWORD };
    const token = tokenIn(await service.call(visitor, SIGN_IN, { input }), 'challenge');
    const code = (await service.codes()).at(-1) ?? '';
    const wrong = code.startsWith('1') ? '23456789' : '12345678';
    const verify = (typed: string, actor = visitor, browser = token) =>
      service.callWaiting(browser, actor, VERIFY, { input: { code: typed } });
    return { account, token, code, wrong, verify };
  }

  it('opens a session by a cookie that ends with the browser', async () => {
    const { account, code, verify } = await aCode();
    const answer = await verify(code);
    expect(answer.data).toEqual({
      verifyCode: {
        purpose: 'SIGN_IN',
        me: { account: { id: account.id }, roles: ['ACCOUNT_HOLDER'], mailboxes: [] },
        draft: null,
      },
    });
    expect(cookieLine(answer, 'session')).toMatch(/^[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(tokenIn(answer, 'challenge')).toBe('');
    expect(await actorOf({ session: tokenIn(answer, 'session') })).toMatchObject({ accountId: account.id });
    expect(await sessions().find()).toMatchObject([{ device: 'Firefox, Windows' }]);
    const [entry] = await service.db.query<[{ action: string; actorId: string }]>(
      'SELECT action, actorId FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry).toEqual({ action: 'session.open', actorId: account.id });
  });

  it('takes a code that is typed in groups', async () => {
    const { code, verify } = await aCode();
    expect((await verify(` ${code.slice(0, 4)} ${code.slice(4)} `)).code).toBeNull();
  });

  it('gives one session to ten right answers at once', async () => {
    const { code, verify } = await aCode();
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(code)));
    expect(answers.filter((answer) => answer.code === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'CODE_EXPIRED')).toHaveLength(9);
    expect(await sessions().countBy({ kind: SessionKind.ACCOUNT })).toBe(1);
  });

  it('says how many tries are left, and dies at the fifth', async () => {
    const { code, wrong, verify } = await aCode();
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      const { errors } = await verify(wrong);
      expect(errors[0]?.extensions).toEqual({ code: 'CODE_WRONG', attemptsLeft });
    }
    expect((await verify(wrong)).code).toBe('CODE_EXPIRED');
    expect((await verify(code)).code).toBe('CODE_EXPIRED');
    expect(await sessions().count()).toBe(0);
  });

  it('counts no more than five tries of twenty at once', async () => {
    const { wrong, verify } = await aCode();
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify(wrong)));
    expect(answers.filter((answer) => answer.code === 'CODE_WRONG')).toHaveLength(5);
    expect(answers.filter((answer) => answer.code === 'CODE_EXPIRED')).toHaveLength(15);
  });

  it.each(['', '1', '123456789', '１２３４５６７８', "' OR 1=1 -- "])(
    'takes %j for a wrong code',
    async (typed) => {
      const { verify } = await aCode();
      expect((await verify(typed)).code).toBe('CODE_WRONG');
    },
  );

  it('stops an account after fifteen wrong codes in a day, whatever code it is', async () => {
    const { code, wrong, verify } = await aCode();
    await verify(wrong);
    await service.db.query("UPDATE attempt_count SET count = 14 WHERE subject LIKE 'code:%'");
    expect((await verify(wrong)).code).toBe('CODE_WRONG');
    expect((await verify(code)).code).toBe('TOO_MANY_ATTEMPTS');
    await service.db.query("UPDATE attempt_count SET count = 14 WHERE subject LIKE 'code:%'");
    expect((await verify(code)).code).toBeNull();
  });

  it('ends after ten minutes of the database', async () => {
    const { code, verify } = await aCode();
    const [{ minutes }] = await service.db.query<[{ minutes: string }]>(
      'SELECT TIMESTAMPDIFF(MINUTE, sentAt, expiresAt) AS minutes FROM challenge',
    );
    expect(Number(minutes)).toBe(10);
    await service.db.query('UPDATE challenge SET expiresAt = UTC_TIMESTAMP(3)');
    expect((await verify(code)).code).toBe('CODE_EXPIRED');
  });

  it('is worth nothing in another browser', async () => {
    const { code, verify } = await aCode();
    const other = await aCode();
    for (const browser of [null, 'x', other.token])
      expect((await verify(code, visitor, browser)).code).toMatch(/^CODE_(EXPIRED|WRONG)$/);
    expect((await verify(code)).code).toBeNull();
  });

  it('ends the session that the browser held before', async () => {
    const { account, code, verify } = await aCode();
    const { id } = await openSession(service.db.manager, {
      kind: SessionKind.ACCOUNT,
      accountId: account.id,
    });
    await verify(code, anAccountHolder(account.id, { sessionId: id }));
    expect(await sessions().existsBy({ id })).toBe(false);
    expect(await sessions().count()).toBe(1);
  });

  it('signs nobody in whose account was disabled meanwhile', async () => {
    const { account, code, verify } = await aCode();
    await service.db.getRepository(Account).update(account.id, { status: AccountStatus.DISABLED });
    const answer = await verify(code);
    expect(answer.data).toMatchObject({ verifyCode: { me: null } });
    expect(await actorOf({ session: tokenIn(answer, 'session') })).toMatchObject({ accountId: null });
  });

  it('leaves code, token and password nowhere in clear', async () => {
    const { token, code, wrong, verify } = await aCode();
    await verify(wrong);
    const session = tokenIn(await verify(code), 'session');
    const tables = await service.db.query<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = JSON.stringify(await service.db.query(`SELECT * FROM \`${name}\``));
      for (const secret of [code, token, session, PASSWORD]) expect(rows).not.toContain(secret);
    }
  });
});
