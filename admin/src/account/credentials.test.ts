import { emailFault, newPasswordFault, PASSWORD_MAX, PASSWORD_MIN } from './credentials';

describe('an e-mail address', () => {
  it.each(['secretariat@exemple.fr', ' claire.vidal@chu.exemple.fr '])('%s is accepted', (email) => {
    expect(emailFault(email)).toBeNull();
  });

  it.each([
    ['', 'REQUIRED'],
    ['   ', 'REQUIRED'],
    ['secretariat', 'EMAIL_INVALID'],
    ['secretariat@exemple', 'EMAIL_INVALID'],
    ['deux adresses@exemple.fr', 'EMAIL_INVALID'],
  ])('%p is refused as %s', (email, code) => {
    expect(emailFault(email)).toBe(code);
  });
});

describe('a new password', () => {
  it('has its shortest and its longest length', () => {
    expect(newPasswordFault('a'.repeat(PASSWORD_MIN - 1))).toBe('PASSWORD_TOO_SHORT');
    expect(newPasswordFault('a'.repeat(PASSWORD_MIN))).toBeNull();
    expect(newPasswordFault('a'.repeat(PASSWORD_MAX))).toBeNull();
    expect(newPasswordFault('a'.repeat(PASSWORD_MAX + 1))).toBe('PASSWORD_TOO_LONG');
  });

  it('counts what a person sees as one character once', () => {
    expect(newPasswordFault('🔑'.repeat(PASSWORD_MIN - 1))).toBe('PASSWORD_TOO_SHORT');
  });
});
