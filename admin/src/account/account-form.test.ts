import { accountInput, checkAccountForm, EMPTY_ACCOUNT, type AccountForm } from './account-form';

const anAccount = (change: Partial<AccountForm> = {}): AccountForm => ({
  ...EMPTY_ACCOUNT,
  familyName: 'Vidal',
  givenName: 'Claire',
  professionKey: 'pharmacist',
  rpps: '12 345 678 903',
  email: 'claire.vidal@exemple.fr',
  password: 'quatre moutons bleus',
  ...change,
});

it('accepts a professional with an RPPS, spaces between its digits or not', () => {
  expect(checkAccountForm(anAccount())).toEqual({});
  expect(accountInput(anAccount(), '76')).toMatchObject({
    kind: 'PER',
    rpps: '12345678903',
    regionCode: '76',
  });
});

it('names every missing field', () => {
  expect(checkAccountForm(EMPTY_ACCOUNT)).toEqual({
    familyName: 'REQUIRED',
    givenName: 'REQUIRED',
    professionKey: 'REQUIRED',
    rpps: 'REQUIRED',
    email: 'REQUIRED',
    password: 'REQUIRED',
  });
});

it.each([
  ['12345678904', 'RPPS_KEY'],
  ['1234567890', 'RPPS_LENGTH'],
  ['1234567890A', 'RPPS_INVALID'],
])('refuses the RPPS %s as %s', (rpps, code) => {
  expect(checkAccountForm(anAccount({ rpps }))).toEqual({ rpps: code });
});

it('asks no RPPS for an internal mailbox and sends none', () => {
  const internal = anAccount({ kind: 'INT', rpps: '123' });
  expect(checkAccountForm(internal)).toEqual({});
  expect(accountInput(internal, '76').rpps).toBeNull();
});
