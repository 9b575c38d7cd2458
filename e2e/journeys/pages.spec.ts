import { expect, test } from '@playwright/test';
import { expectAccessible } from '../lib/axe';

const PAGES = [
  '/',
  '/creer',
  '/creer/76',
  '/creer/11',
  '/creer/76/compte-individuel',
  '/creer/76/compte-partage',
  '/creer/76/compte-partage/sans-compte',
  '/creer/76/compte-partage/association',
  '/connexion',
  '/suivi',
  '/mot-de-passe-oublie',
  '/nouveau-mot-de-passe',
  '/invitation',
  '/accessibilite',
  '/nulle-part',
];

for (const width of [360, 1280]) {
  test(`each public page stands at ${width} px, in French and in English`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    for (const language of ['fr', 'en']) {
      await page.goto('/');
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const path of PAGES) {
        await test.step(`${path} in ${language}`, async () => {
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const overflow = await page.evaluate<number>(
            'document.documentElement.scrollWidth - window.innerWidth',
          );
          expect(overflow).toBeLessThanOrEqual(0);
          await expectAccessible(page);
        });
      }
    }
  });
}

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
