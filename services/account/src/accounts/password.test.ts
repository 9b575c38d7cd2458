import fc from 'fast-check';
import type { Account } from './account.entity';
import { hashPassword, isPasswordOf, passwordFault } from './password';

const PASSWORD = 'quatre-chevaux-lents-bleus';
const OWNER = ['camille.laurens@exemple.example', 'Laurens', 'Camille'];

describe('passwordFault', () => {
  it.each([
    ['eleven cha.', 'PASSWORD_TOO_SHORT'],
    ['', 'PASSWORD_TOO_SHORT'],
    ['🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑', 'PASSWORD_TOO_SHORT'],
    ['motdepasse123', 'PASSWORD_COMMON'],
    ['password1234', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaaaaaa', 'PASSWORD_COMMON'],
    ['azertyuiop123', 'PASSWORD_COMMON'],
    ['pharmacie-2026', 'PASSWORD_COMMON'],
    ['medimail-mssante', 'PASSWORD_COMMON'],
    ['camille-laurens', 'PASSWORD_COMMON'],
    ['Laurens-2026!', 'PASSWORD_COMMON'],
    [PASSWORD, null],
    ['ceci est une longue phrase à moi', null],
    ['カギを三つ忘れた青い馬', 'PASSWORD_TOO_SHORT'],
    ['カギを三つ忘れた青い馬たち', null],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, OWNER)).toBe(fault);
  });

  it('refuses what is long before it costs anything', () => {
    expect(passwordFault('é'.repeat(129), OWNER)).toBe('PASSWORD_TOO_LONG');
    expect(passwordFault('a'.repeat(10_000_000), OWNER)).toBe('PASSWORD_TOO_LONG');
  });

  it('counts characters as a person does, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (password) => {
        const characters = [...password].length;
        const fault = passwordFault(password, OWNER);
        if (characters < 12) expect(fault).toBe('PASSWORD_TOO_SHORT');
        else if (characters > 128) expect(fault).toBe('PASSWORD_TOO_LONG');
        else expect([null, 'PASSWORD_COMMON', 'PASSWORD_TOO_LONG']).toContain(fault);
      }),
    );
  });

  it('takes twelve random characters of any kind', () => {
    const kinds = fc.string({ unit: fc.constantFrom(...'bcdfgh729&é€#ÿ漢🔑'), minLength: 12, maxLength: 12 });
    const varied = kinds.filter((password) => new Set(password).size >= 9);
    fc.assert(fc.property(varied, (password) => expect(passwordFault(password, OWNER)).toBeNull()));
  });
});

describe('isPasswordOf', () => {
  const owning = async (password: string) => ({ passwordHash: await hashPassword(password) }) as Account;

  it('knows the right one, letter for letter and space for space', async () => {
    const account = await owning(PASSWORD);
    expect(await isPasswordOf(account, PASSWORD)).toBe(true);
    for (const near of [` ${PASSWORD}`, `${PASSWORD} `, PASSWORD.toUpperCase(), PASSWORD.slice(1), ''])
      expect(await isPasswordOf(account, near)).toBe(false);
  });

  it('is false for nobody and for an account without a password', async () => {
    expect(await isPasswordOf(null, 'nobody has this password')).toBe(false);
    expect(await isPasswordOf({ passwordHash: null } as Account, 'nobody has this password')).toBe(false);
  });

  it('keeps argon2id, 19 MiB and two passes, salted', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
  });
});
