import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, PASSWORD } from '../../test/factories';
import { openSession } from '../sessions/open-session';
import { Session, SessionKind } from '../sessions/session.entity';
import { Account } from './account.entity';
import { isPasswordOf } from './password';

const ASK = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const NEW_PASSWORD = 'sept-oiseaux-gris-rapides';

describe('a new password', () => {
  const service = testAccountService();
  const passwordNow = async (id: string, password: string) =>
    isPasswordOf(await service.db.getRepository(Account).findOneBy({ id }), password);
  const mailedToken = async () => {
    const asked = (await service.announced()).filter(({ type }) => type === 'account.password-reset-asked');
    return asked.at(-1)?.content['token'];
  };

  it('is chosen by the mailed link, once; every session ends and the owner is told', async () => {
    const { id, email } = await anAccount();
    await openSession(service.db.manager, { kind: SessionKind.ACCOUNT, accountId: id });
    await service.call(anActor(), ASK, { email: ` ${email.toUpperCase()} ` });
    const input = { token: await mailedToken(), password: NEW_PASSWORD };
    expect((await service.call(anActor(), RESET, { input })).code).toBeNull();
    expect(await passwordNow(id, NEW_PASSWORD)).toBe(true);
    expect(await service.db.getRepository(Session).countBy({ accountId: id })).toBe(0);
    expect((await service.announced()).map(({ type }) => type)).toContain('account.password-changed');
    expect((await service.call(anActor(), RESET, { input })).code).toBe('LINK_NOT_USABLE');
  });

  it('answers alike for an unknown address, and mails nothing', async () => {
    const answer = await service.call(anActor(), ASK, { email: 'personne@nulle-part.example' });
    expect(answer).toMatchObject({ code: null, data: { requestPasswordReset: true } });
    expect(await mailedToken()).toBeUndefined();
  });

  it('keeps the link usable when the password is refused, and the link ends after an hour', async () => {
    const { id, email } = await anAccount();
    await service.call(anActor(), ASK, { email });
    const token = await mailedToken();
    const refused = await service.call(anActor(), RESET, { input: { token, password: 'court' } });
    expect(refused.errors[0]?.extensions).toMatchObject({
      fields: [{ field: 'password', code: 'PASSWORD_TOO_SHORT' }],
    });
    await service.db.query('UPDATE password_reset SET expiresAt = UTC_TIMESTAMP(3)');
    const late = await service.call(anActor(), RESET, { input: { token, password: NEW_PASSWORD } });
    expect(late.code).toBe('LINK_NOT_USABLE');
    expect(await passwordNow(id, PASSWORD)).toBe(true);
  });

  it('is changed by who knows the present one; his other sessions end', async () => {
    const { id } = await anAccount();
    const own = await openSession(service.db.manager, { kind: SessionKind.ACCOUNT, accountId: id });
    await openSession(service.db.manager, { kind: SessionKind.ACCOUNT, accountId: id });
    const owner = anAccountHolder(id, { sessionId: own.id });
    const wrong = await service.call(owner, CHANGE, {
      input: { currentPassword: 'autre chose', password: NEW_PASSWORD },
    });
    expect(wrong.code).toBe('SIGN_IN_REFUSED');
    const right = await service.call(owner, CHANGE, {
      input: { currentPassword: PASSWORD, password: NEW_PASSWORD },
    });
    expect(right.code).toBeNull();
    expect(await passwordNow(id, NEW_PASSWORD)).toBe(true);
    expect(await service.db.getRepository(Session).findBy({ accountId: id })).toMatchObject([{ id: own.id }]);
  });
});
