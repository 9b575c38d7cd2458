import { expect, type Browser, type Page } from '@playwright/test';
import { codeFor } from './mails';

export interface SignIn {
  email: string;
  password: string;
}

/** A browser of one person's own. */
export async function browserOf(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** E-mail and password on the page that asks for them, then the code that was mailed. */
export async function giveCredentials(
  page: Page,
  { email, password }: SignIn,
  submit: string,
): Promise<void> {
  const asked = new Date();
  await page.getByLabel(/^Adresse mail/).fill(email);
  await page.getByLabel(/^Mot de passe/).fill(password);
  await page.getByRole('button', { name: submit, exact: true }).click();
  await page.getByLabel(/Code à usage unique/).fill(await codeFor(email, asked));
  await page.getByRole('button', { name: 'Valider le code' }).click();
}

/** Signs in at /connexion; the person lands on the individual account. */
export async function signIn(page: Page, person: SignIn): Promise<void> {
  await page.goto('/connexion');
  await giveCredentials(page, person, 'Se connecter');
  await expect(page).toHaveURL(/\/espace/);
}
