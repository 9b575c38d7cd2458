import { anonymous } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { tokenIn } from '../../test/cookies';
import { anAccount, PASSWORD } from '../../test/factories';
import { Account, AccountStatus } from './account.entity';
import { isPasswordOf } from './password';

const CREATE = `mutation ($input: CreateAccountInput!) {
  createAccount(input: $input) { purpose maskedEmail sending }
}`;
const VERIFY = `mutation ($input: VerifyCodeInput!) {
  verifyCode(input: $input) { purpose me { account { email rppsStatus } roles } }
}`;

const EMAIL = 'nouvelle@exemple.example';
const anInput = (own = {}) => ({
  input: {
    kind: 'PER',
    regionCode: '76',
    email: EMAIL,
    password: PASSWORD,
    familyName: 'Cazès',
    givenName: 'Inès',
    professionKey: 'G15-21',
    rpps: '99 900 000 003',
    ...own,
  },
});

describe('createAccount', () => {
  const service = testAccountService();
  const visitor = anonymous('test');
  const accounts = () => service.db.getRepository(Account);
  const create = (own = {}) => service.call(visitor, CREATE, anInput(own));

  it('opens an account with which nothing can be done before its code was typed', async () => {
    const answer = await create();
    expect(answer.data).toEqual({
      createAccount: { purpose: 'VERIFY_EMAIL', maskedEmail: 'no•••@exemple.example', sending: 'QUEUED' },
    });
    expect(await accounts().find()).toMatchObject([
      { status: 'UNPROVEN', email: EMAIL, rpps: '99900000003', rppsStatus: 'DECLARED' },
    ]);
    const [code] = await service.codes();
    const verified = await service.callWaiting(tokenIn(answer, 'challenge'), visitor, VERIFY, {
      input: { code },
    });
    expect(verified.data).toEqual({
      verifyCode: {
        purpose: 'VERIFY_EMAIL',
        me: { account: { email: EMAIL, rppsStatus: 'DECLARED' }, roles: ['ACCOUNT_HOLDER'] },
      },
    });
    expect(tokenIn(verified, 'session')).toBeTruthy();
    expect((await accounts().findOneByOrFail({ email: EMAIL })).status).toBe('ACTIVE');
    const told = (await service.announced()).filter(({ type }) => type === 'account.account-opened');
    expect(told.map(({ content }) => content)).toMatchObject([
      { kind: 'PER', regionCode: '76', recipient: { email: EMAIL, proven: true } },
    ]);
  });

  it('mails the code to an address that is not proven yet', async () => {
    await create({ email: ' Nouvelle@Exemple.Example ' });
    const owed = (await service.announced()).filter(({ type }) => type === 'account.code-needed');
    expect(owed).toMatchObject([
      { subscriber: 'notification', content: { recipient: { email: EMAIL, proven: false } } },
    ]);
  });

  it('keeps no RPPS of a person who has none yet', async () => {
    await create({ kind: 'INT', rpps: '99900000003' });
    expect(await accounts().find()).toMatchObject([{ kind: 'INT', rpps: null, rppsStatus: 'NONE' }]);
  });

  it.each([
    ['email', 'sans-arobase', 'EMAIL_INVALID'],
    ['email', '279027500012345@patient.mssante.fr', 'EMAIL_OF_PATIENT'],
    ['email', 'a\u202E@exemple.example', 'CHARACTER_NOT_ALLOWED'],
    ['password', 'court', 'PASSWORD_TOO_SHORT'],
    ['password', 'a'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['password', 'Ines-Cazes-76', 'PASSWORD_COMMON'],
    ['familyName', ' ', 'REQUIRED'],
    ['familyName', 'a'.repeat(81), 'TOO_LONG'],
    ['givenName', '', 'REQUIRED'],
    ['givenName', 'In\u200Bès', 'CHARACTER_NOT_ALLOWED'],
    ['professionKey', 'G15-999', 'CHOICE_UNKNOWN'],
    ['rpps', null, 'REQUIRED'],
    ['rpps', '99900000004', 'RPPS_KEY'],
    ['rpps', '9990000000', 'RPPS_LENGTH'],
    ['rpps', '9990000000x', 'RPPS_INVALID'],
  ])('refuses %s %j at its field: %s', async (field, typed, code) => {
    const { errors } = await create({ [field]: typed });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }] });
    expect(await accounts().count()).toBe(0);
    expect(await service.codes()).toEqual([]);
  });

  it.each(['94', 'ZZ', 'é'])('refuses region %j', async (regionCode) => {
    expect((await create({ regionCode })).code).toBe('REGION_CLOSED');
    expect(await accounts().count()).toBe(0);
  });

  it.each([AccountStatus.ACTIVE, AccountStatus.DISABLED])(
    'refuses the address of an account that is %s',
    async (status) => {
      const { id } = await anAccount({ email: EMAIL });
      await accounts().update(id, { status });
      expect((await create()).code).toBe('EMAIL_ALREADY_USED');
      expect(await accounts().find()).toMatchObject([{ id, status, familyName: 'Laurens' }]);
      expect(await service.codes()).toEqual([]);
    },
  );

  it('writes an account that was never proven anew; its former code is dead', async () => {
    const first = await create({ familyName: 'Mistyped' });
    const { id } = await accounts().findOneByOrFail({ email: EMAIL });
    const password = 'sept-oiseaux-gris-rapides';
    expect((await create({ password })).code).toBeNull();
    const account = await accounts().findOneByOrFail({ email: EMAIL });
    expect(account).toMatchObject({ id, familyName: 'Cazès', status: 'UNPROVEN' });
    expect(await isPasswordOf(account, password)).toBe(true);
    const [code] = await service.codes();
    const late = await service.callWaiting(tokenIn(first, 'challenge'), visitor, VERIFY, { input: { code } });
    expect(late.code).toBe('CODE_EXPIRED');
  });

  it('changes nothing when too many codes went to the address', async () => {
    await create();
    const before = await accounts().findOneByOrFail({ email: EMAIL });
    await service.db.query("UPDATE attempt_count SET count = 5 WHERE subject LIKE 'codes-quarter:%'");
    expect((await create({ familyName: 'Autre' })).code).toBe('TOO_MANY_CODES');
    expect(await accounts().findOneByOrFail({ email: EMAIL })).toEqual(before);
  });

  it('makes one account of eight at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create()));
    expect(await accounts().count()).toBe(1);
    expect(answers.map(({ code }) => code)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(answers.some(({ code }) => code === null)).toBe(true);
  });

  it('lets one network address open a number of accounts', async () => {
    await create();
    await service.db.query("UPDATE attempt_count SET count = 30 WHERE subject = 'accounts:test'");
    expect((await create({ email: 'autre@exemple.example' })).code).toBe('TOO_MANY_ATTEMPTS');
    const elsewhere = anInput({ email: 'autre@exemple.example' });
    expect((await service.call(anonymous('elsewhere'), CREATE, elsewhere)).code).toBeNull();
  });
});
