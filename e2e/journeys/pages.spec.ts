import { expect } from '@playwright/test';
import { expectAccessible } from '../lib/axe';
import { signInOf } from '../lib/copy';
import { test } from '../lib/journey';
import { browserOf, changeToMailbox, signIn } from '../lib/people';
import { expectSound } from '../lib/sound-page';

const PUBLIC_PAGES = [
  '/',
  '/creer',
  '/creer/76',
  '/creer/11',
  '/creer/76/compte-individuel',
  '/creer/76/compte-partage',
  '/creer/76/compte-partage/sans-compte',
  '/creer/76/compte-partage/association',
  '/creer/76/compte-partage/formulaire',
  '/connexion',
  '/suivi',
  '/mot-de-passe-oublie',
  '/nouveau-mot-de-passe',
  '/invitation',
  '/accessibilite',
  '/nulle-part',
];

const SPACE_PAGES = [
  '/espace',
  '/espace/demandes',
  '/espace/compte',
  '/espace/boite',
  '/espace/boite/modifier',
];

const GAILLAC = 'Pharmacie.de.l.abbatiale.81600.gaillac@pharmacien.oc.mssante.fr';

for (const width of [360, 1280]) {
  test(`each public page stands at ${width} px, in French and in English`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    for (const language of ['fr', 'en']) {
      await page.goto('/');
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const path of PUBLIC_PAGES) {
        await test.step(`${path} in ${language}`, async () => {
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectSound(page);
        });
      }
    }
  });
}

test('each page of the personal space stands on a phone and on a screen, in French and in English', async ({
  browser,
}) => {
  const page = await browserOf(browser);
  await signIn(page, signInOf('elise.gauthier'));
  await changeToMailbox(page, 'Élise Gauthier', GAILLAC);
  for (const language of ['fr', 'en']) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const path of SPACE_PAGES) {
      await test.step(`${path} in ${language}`, async () => {
        await page.goto(path);
        await expect(page).toHaveURL(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          await expectSound(page);
        }
      });
    }
  }
});

test('a wrong field is told at its place, in words, and nothing is sent', async ({ page }) => {
  await page.goto('/creer/76/compte-individuel');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  const summary = page.getByRole('alert').first();
  await expect(summary).toBeVisible();
  await page.getByLabel(/^Adresse mail/).fill('pas une adresse');
  await page.getByLabel(/^Adresse mail/).blur();
  await expect(page.getByLabel(/^Adresse mail/)).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});
