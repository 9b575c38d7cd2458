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
export async function giveCredentials(page: Page, { email, password }: SignIn): Promise<void> {
  const code = await codeFor(email, async () => {
    await page.getByLabel(/^Adresse mail/).fill(email);
    await page.getByLabel(/^Mot de passe/).fill(password);
    await page.getByRole('button', { name: 'Valider', exact: true }).click();
  });
  await page.getByLabel(/Code à usage unique/).fill(code);
  await page.getByRole('button', { name: 'Valider le code' }).click();
}

/** Signs in at /connexion; the person lands on the individual account. */
export async function signIn(page: Page, person: SignIn): Promise<void> {
  await page.goto('/connexion');
  await giveCredentials(page, person);
  await expect(page).toHaveURL(/\/espace/);
}

/** "Changer de compte": opens the menu under one's name at the top right and chooses a shared mailbox. */
export async function changeToMailbox(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('menuitem', { name: 'Changer de compte' }).click();
  await page.getByRole('menuitemradio', { name: address }).click();
  await page.waitForURL('**/espace/boite');
}

/** "Mon compte", from the menu under one's name at the top right. */
export async function openMyAccount(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('menuitem', { name: 'Mon compte' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
}
