import { expect, type Locator, type Page } from '@playwright/test';
import { signIn, type SignIn } from './people';

/** Signs in and goes on to the console by the link of the personal space. */
export async function enterConsole(page: Page, person: SignIn): Promise<void> {
  await signIn(page, person);
  await page.getByRole('link', { name: 'Ouvrir la console' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^BAL\sORG en attente$/ })).toBeVisible();
}

/** Opens a page of the console by its line in the menu. */
export async function openMenu(page: Page, line: string): Promise<void> {
  await page.getByRole('menuitem', { name: line, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens a mailbox from "BAL ORG", where one looks for it by a piece of its description or address. */
export async function openMailbox(page: Page, description: string): Promise<void> {
  await openMenu(page, 'BAL ORG');
  await page.getByLabel('Adresse, description ou structure').fill(description);
  await expect(page.getByRole('status').getByText('1 résultat', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: description }).click();
  await expect(page.getByRole('heading', { level: 1, name: description })).toBeVisible();
}

/** The line of a table that speaks of somebody. */
export const row = (page: Page, name: string): Locator => page.getByRole('row', { name: new RegExp(name) });

/** Confirms in the open dialog, which stays while it is refused; `fill` types what it asks for. */
export async function confirm(page: Page, act: string, fill?: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await fill?.();
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Chooses from a list of the console. */
export async function choose(page: Page, label: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
}
