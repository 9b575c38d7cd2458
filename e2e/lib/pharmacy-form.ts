import { expect, type Page } from '@playwright/test';

/** The guide's own example, typed as a pharmacist types it; the register fills address, name and phone. */
export async function fillPharmacyForm(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'La boîte partagée à créer' })).toBeVisible();
  await page.getByLabel(/^Adresse mail/).fill('pharmacie-du-centre@officine.example');
  await page.getByLabel(/^Description du compte/).fill('Pharmacie du centre 81000 Albi');
  await page.getByLabel(/^Type d’identifiant établissement/).selectOption('FINESS');
  await page.getByLabel(/^Identifiant établissement/).fill('81 999 901 2');
  await expect(page.getByText(/Trouvée dans le registre/)).toBeVisible();
  await page.getByLabel(/^Nom social/).fill('Pharmacie du Centre');
  await page.getByLabel(/^Adresse(?! mail)/).fill('12 place du Vigan');
  await page.getByLabel(/^Code postal/).fill('81000');
  await page.getByRole('combobox', { name: /^Ville/ }).fill('Albi');
  await page.getByLabel(/^Département/).selectOption('81');
  await page.getByLabel(/^Téléphone professionnel/).fill('05 36 49 00 53');
  await page.getByLabel(/^Nom du responsable/).fill('Laurens');
  await page.getByLabel(/^Prénom du responsable/).fill('Camille');
  await page.getByLabel(/^Profession/).selectOption({ label: 'Pharmacien' });
  await page.getByLabel(/^Identifiant \(numéro RPPS\)/).fill('99900000003');
}
