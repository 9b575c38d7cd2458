import { anonymous } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { cookieLine } from '../../test/cookies';
import { anAccount, PASSWORD } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { Challenge } from './challenge.entity';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { purpose maskedEmail } }';

describe('signIn', () => {
  const service = testAccountService();
  const visitor = anonymous('test');
  const signIn = (email: string, password = PASSWORD, actor = visitor) =>
    service.call(actor, SIGN_IN, { input: { email, password } });
  const challenges = () => service.db.getRepository(Challenge).count();
  const count = (subject: string, to: number) =>
    service.db.query('UPDATE attempt_count SET count = ? WHERE subject LIKE ?', [to, subject]);

  it('mails a code and has the browser wait for it', async () => {
    await anAccount({ email: 'camille@exemple.example' });
    const answer = await signIn(' Camille@Exemple.Example');
    expect(answer.data).toEqual({ signIn: { purpose: 'SIGN_IN', maskedEmail: 'ca•••@exemple.example' } });
    expect(cookieLine(answer, 'challenge')).toMatch(
      /; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookieLine(answer, 'session')).toBeNull();
    const [owed] = await service.db.query<[{ lane: string; subscriber: string }]>(
      "SELECT lane, subscriber FROM delivery JOIN outbox ON outbox.id = messageId WHERE type = 'account.code-needed'",
    );
    expect(owed).toEqual({ lane: 'fast', subscriber: 'notification' });
    expect(await service.codes()).toEqual([expect.stringMatching(/^\d{8}$/)]);
  });

  it('answers alike whatever is wrong, and mails nothing', async () => {
    const known = await anAccount();
    const disabled = await anAccount();
    const unproven = await anAccount();
    const waiting = await anAccount();
    await service.db.getRepository(Account).update(disabled.id, { status: AccountStatus.DISABLED });
    await service.db.getRepository(Account).update(unproven.id, { status: AccountStatus.UNPROVEN });
    await signIn(waiting.email, 'wrong');
    await count('password:%', 10);
    const answers = await Promise.all([
      signIn('inconnue@exemple.example'),
      signIn(known.email, 'wrong'),
      signIn(known.email, ''),
      signIn(known.email, 'a'.repeat(10_000)),
      signIn(disabled.email),
      signIn(unproven.email),
      signIn(waiting.email),
      signIn('inconnué@exemple.example'),
      signIn(''),
    ]);
    for (const { errors, headers } of answers) {
      expect(errors).toEqual([
        { message: 'SIGN_IN_REFUSED', path: ['signIn'], extensions: { code: 'SIGN_IN_REFUSED' } },
      ]);
      expect(headers).toEqual([]);
    }
    expect(await challenges()).toBe(0);
  });

  it('lets an account wait after ten wrong passwords, without naming it, and not for good', async () => {
    const [account, other] = [await anAccount(), await anAccount()];
    for (let time = 0; time < 9; time++) await signIn(account.email, 'wrong');
    expect((await signIn(account.email)).code).toBeNull();
    await signIn(account.email, 'wrong');
    expect((await signIn(account.email)).code).toBe('SIGN_IN_REFUSED');
    expect((await signIn(other.email)).code).toBeNull();
    const subjects = await service.db.query<{ subject: string }[]>('SELECT subject FROM attempt_count');
    expect(JSON.stringify(subjects)).not.toContain(account.email);
    await service.db.query('UPDATE attempt_count SET windowStart = windowStart - INTERVAL 5 MINUTE');
    expect((await signIn(account.email)).code).toBeNull();
  });

  it('counts all wrong passwords of parallel tries', async () => {
    const { email } = await anAccount();
    await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong')));
    const [{ failures }] = await service.db.query<[{ failures: string }]>(
      "SELECT SUM(count) AS failures FROM attempt_count WHERE subject LIKE 'password:%'",
    );
    expect(Number(failures)).toBe(12);
    expect((await signIn(email)).code).toBe('SIGN_IN_REFUSED');
  });

  it('counts a network address apart from the accounts', async () => {
    const { email } = await anAccount();
    await signIn('inconnue@exemple.example', 'wrong');
    await count('source:test', 60);
    expect((await signIn(email)).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signIn(email, PASSWORD, anonymous('elsewhere'))).code).toBeNull();
  });

  it('mails five codes in a quarter of an hour and ten in a day at most', async () => {
    const { email } = await anAccount();
    await signIn(email);
    await count('codes-quarter:%', 5);
    expect((await signIn(email)).code).toBe('TOO_MANY_CODES');
    await count('codes-quarter:%', 0);
    await count('codes-day:%', 10);
    expect((await signIn(email)).code).toBe('TOO_MANY_CODES');
    await count('codes-day:%', 9);
    expect((await signIn(email)).code).toBeNull();
    expect(await challenges()).toBe(2);
  });

  it('never sends the code that proves an e-mail', async () => {
    const { email } = await anAccount();
    const input = { email, password: PASSWORD, purpose: 'VERIFY_EMAIL' };
    const { data } = await service.call<{ signIn: { purpose: string } }>(visitor, SIGN_IN, { input });
    expect(data.signIn.purpose).toBe('SIGN_IN');
  });
});
