import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { test } from '../../lib/journey';

const CLOSED = 'Le service n’est pas ouvert dans votre région : Île-de-France';

const BEHIND_IT = [
  '/creer/11/compte-individuel',
  '/creer/11/compte-partage',
  '/creer/11/compte-partage/sans-compte',
  '/creer/11/compte-partage/association',
  '/creer/11/compte-partage/formulaire?sans-compte=oui',
  '/creer/11/compte-partage/verification',
];

test('a region that did not choose the service says so and whom to ask; no form of it can be reached', async ({
  page,
}) => {
  await test.step('from the home page', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Créer un compte' }).first().click();
    await expect(page.getByRole('heading', { name: 'Autres régions' })).toBeVisible();
    await page.getByRole('link', { name: 'Île-de-France' }).click();
    await expect(page.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible();
    await expect(page.getByText('Aucune demande ne peut y être enregistrée ici.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('whom to ask', async () => {
    await expect(page.getByText(/groupement régional d’e-santé \(GRADeS\) de votre région/)).toBeVisible();
    const agency = page.getByRole('link', { name: 'Voir le site de l’Agence du Numérique en Santé' });
    await expect(agency).toHaveAttribute('href', 'https://esante.gouv.fr/');
  });

  for (const address of BEHIND_IT)
    await test.step(`nothing behind ${address}`, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });

  await test.step('and back to the open ones', async () => {
    await page.getByRole('link', { name: 'Choisir une autre région' }).click();
    await page.getByRole('link', { name: 'Occitanie' }).click();
    await expect(page.getByRole('heading', { name: /^Que souhaitez-vous créer/ })).toBeVisible();
  });
});
