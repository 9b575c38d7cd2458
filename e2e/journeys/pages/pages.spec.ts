import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { changeToMailbox, signIn } from '../../lib/people';
import { expectSound } from '../../lib/sound-page';

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

const PHONE = { width: 360, height: 800 };
const SCREEN = { width: 1280, height: 800 };

async function expectEachToStand(page: Page, paths: string[]): Promise<void> {
  for (const language of ['fr', 'en']) {
    if (language === 'en') {
      await page.setViewportSize(SCREEN);
      await page.goto(paths[0] ?? '/');
      await page.getByRole('button', { name: 'English' }).click();
    }
    for (const path of paths) {
      await test.step(`${path} in ${language}`, async () => {
        await page.goto(path);
        await expect(page).toHaveURL(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const size of [SCREEN, PHONE]) {
          await page.setViewportSize(size);
          await expectSound(page);
        }
      });
    }
  }
}

test('each public page stands on a phone and on a screen, in French and in English', async ({ page }) => {
  await expectEachToStand(page, PUBLIC_PAGES);
});

test('each page of the personal space stands on a phone and on a screen, in French and in English', async ({
  page,
}) => {
  await signIn(page, signInOf('elise.gauthier'));
  await changeToMailbox(page, 'Élise Gauthier', GAILLAC);
  await expectEachToStand(page, SPACE_PAGES);
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
