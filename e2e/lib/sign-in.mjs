const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
const VERIFY = 'mutation ($input: VerifyCodeInput!) { verifyCode(input: $input) { me { account { id } } } }';
const CREATE = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';

/** Signs a person in: e-mail, password, then the code from the mail. */
export async function signIn(visitor, catcher, { email, password }) {
  const before = await catcher.idsTo(email);
  await visitor.ask(SIGN_IN, { input: { email, password } });
  await giveCode(visitor, await catcher.codeFor(email, { before }));
  return visitor;
}

/** Opens an individual account and proves its e-mail; its owner is signed in from here on. */
export async function openAccount(visitor, catcher, account) {
  const before = await catcher.idsTo(account.email);
  await visitor.ask(CREATE, { input: account });
  await giveCode(visitor, await catcher.codeFor(account.email, { before }));
  return visitor;
}

/** Types the code of the visitor's last sign-in. */
export const giveCode = (visitor, code) => visitor.ask(VERIFY, { input: { code } });
