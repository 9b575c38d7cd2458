import { expect, type Page } from '@playwright/test';
import { codeFor } from './mails';
import type { SignIn } from './people';

/** A person without an account yet; the address is of this run only. */
export interface Newcomer extends SignIn {
  givenName: string;
  familyName: string;
  profession: string;
  /** Left out by whoever waits for one: a BAL INT. */
  rpps?: string;
}

/** An address that no earlier run has used. */
export const newAddress = (name: string): string => `${name}.${Date.now().toString(36)}@officine.example`;

/** From "Créer un compte" to the form of the individual account in Occitanie. */
export async function goToIndividualAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Occitanie/ }).click();
  await page.getByRole('link', { name: /Je crée mon compte individuel/ }).click();
  await expect(page.getByRole('heading', { name: 'Créer un compte individuel' })).toBeVisible();
}

/** Fills the form of the individual account, without sending it. */
export async function fillAccountForm(page: Page, person: Newcomer): Promise<void> {
  const kind = person.rpps ? 'Oui : BAL PER' : 'Pas encore : BAL INT';
  await page.getByText(kind, { exact: true }).click();
  await expect(page.getByRole('radio', { name: kind })).toBeChecked();
  await page.getByLabel(/^Nom/).fill(person.familyName);
  await page.getByLabel(/^Prénom/).fill(person.givenName);
  await page.getByLabel(/^Profession/).selectOption({ label: person.profession });
  if (person.rpps) await page.getByLabel(/^Numéro RPPS/).fill(person.rpps);
  await page.getByLabel(/^Adresse mail/).fill(person.email);
  await page.getByLabel(/^Mot de passe/).fill(person.password);
}

/** Sends the form, then proves the address by the code that was mailed to it; the person is signed in. */
export async function proveAddress(page: Page, { email, givenName }: Newcomer): Promise<void> {
  const code = await codeFor(email, () => page.getByRole('button', { name: 'Créer mon compte' }).click());
  await page.getByLabel(/Code à usage unique/).fill(code);
  await page.getByRole('button', { name: 'Valider le code' }).click();
  await expect(page.getByRole('heading', { name: `Bonjour ${givenName}` })).toBeVisible();
}

/** An individual account from its form on, signed in. */
export async function createAccount(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/creer');
  await goToIndividualAccount(page);
  await fillAccountForm(page, person);
  await proveAddress(page, person);
}
