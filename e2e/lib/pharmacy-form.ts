import { expect, type Page } from '@playwright/test';

/** What a pharmacist types of a pharmacy; whatever is left out is filled from the register. */
export interface TypedPharmacy {
  finess: string;
  contactEmail: string;
  description: string;
  socialName?: string;
  address?: string;
  postcode?: string;
  town?: string;
  departmentCode?: string;
  phone?: string;
}

/** The guide's own example, every field typed. */
export const GUIDE_PHARMACY: TypedPharmacy = {
  finess: '81 999 901 2',
  contactEmail: 'pharmacie-du-centre@officine.example',
  description: 'Pharmacie du centre 81000 Albi',
  socialName: 'Pharmacie du Centre',
  address: '12 place du Vigan',
  postcode: '81000',
  town: 'Albi',
  departmentCode: '81',
  phone: '05 36 49 00 53',
};

/** The health professional who answers for the mailbox. */
export interface Responsible {
  givenName: string;
  familyName: string;
  rpps: string;
}

const CAMILLE_LAURENS: Responsible = { givenName: 'Camille', familyName: 'Laurens', rpps: '99900000003' };

/** The whole form; Camille Laurens answers for the mailbox herself unless another pharmacist does. */
export async function fillPharmacyForm(
  page: Page,
  typed: TypedPharmacy,
  responsible = CAMILLE_LAURENS,
): Promise<void> {
  await expect(page.getByRole('heading', { name: 'La boîte partagée à créer' })).toBeVisible();
  await page.getByLabel(/^Adresse mail/).fill(typed.contactEmail);
  await page.getByLabel(/^Description du compte/).fill(typed.description);
  await page.getByLabel(/^Type d’identifiant établissement/).selectOption('FINESS');
  await page.getByLabel(/^Identifiant établissement/).fill(typed.finess);
  await expect(page.getByText(/Trouvée dans le registre/)).toBeVisible();
  if (typed.socialName) await page.getByLabel(/^Nom social/).fill(typed.socialName);
  if (typed.address) await page.getByLabel(/^Adresse(?! mail)/).fill(typed.address);
  if (typed.postcode) await page.getByLabel(/^Code postal/).fill(typed.postcode);
  if (typed.town) await page.getByRole('combobox', { name: /^Ville/ }).fill(typed.town);
  if (typed.departmentCode) await page.getByLabel(/^Département/).selectOption(typed.departmentCode);
  if (typed.phone) await page.getByLabel(/^Téléphone professionnel/).fill(typed.phone);
  await page.getByLabel(/^Nom du responsable/).fill(responsible.familyName);
  await page.getByLabel(/^Prénom du responsable/).fill(responsible.givenName);
  await page.getByLabel(/^Profession/).selectOption({ label: 'Pharmacien' });
  await page.getByLabel(/^Identifiant \(numéro RPPS\)/).fill(responsible.rpps);
}
