import { expect, type Page } from '@playwright/test';
import { giveCredentials, type SignIn } from './people';
import { fillPharmacyForm, type TypedPharmacy } from './pharmacy-form';

/** From the home page on: a shared account in Occitanie, "Oui" to the individual account. */
export async function answerYes(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Créer un compte' }).first().click();
  await page.getByRole('link', { name: /Occitanie/ }).click();
  await page.getByRole('link', { name: /Nous créons un compte partagé/ }).click();
  await page.getByRole('link', { name: /^Oui/ }).click();
}

/** "Vérifier les informations": the summary of what is about to be sent. */
export async function verify(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vérifier les informations' }).click();
  await expect(page.getByRole('heading', { name: 'Vérifiez les informations' })).toBeVisible();
}

/** "Je valide". @returns the reference, as the tracking page shows it */
export async function validate(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Je valide' }).click();
  await expect(page).toHaveURL(/\/suivi/);
  await expect(page.getByText('Votre demande est enregistrée')).toBeVisible();
  const shown = await page
    .getByText(/BAL-\w{4}-\w{4}/)
    .first()
    .textContent();
  return /BAL-\w{4}-\w{4}/.exec(shown ?? '')?.[0] ?? '';
}

/** A whole request for a pharmacy, asked with one's individual account. @returns its reference */
export async function handIn(page: Page, applicant: SignIn, pharmacy: TypedPharmacy): Promise<string> {
  await answerYes(page);
  await giveCredentials(page, applicant);
  await fillPharmacyForm(page, pharmacy);
  await verify(page);
  return validate(page);
}
