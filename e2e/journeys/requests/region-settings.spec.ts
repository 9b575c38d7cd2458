import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { confirm, enterConsole, openMenu } from '../../lib/console';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { browserOf } from '../../lib/people';

const HOURS = 'du lundi au vendredi, de 9 h à 17 h';
const NEW_HOURS = 'du lundi au samedi, de 8 h à 18 h';

/** What the public reads beside "Horaires" in Corsica. */
async function expectPublicHours(page: Page, hours: string): Promise<void> {
  await page.goto('/creer/94');
  await expect(page.getByRole('complementary').getByText(hours)).toBeVisible();
}

/** The number of the version in force, from the page's own heading. */
async function versionInForce(page: Page): Promise<number> {
  const shown = page.getByRole('listitem').filter({ hasText: 'En vigueur' });
  return Number(/Version (\d+)/.exec((await shown.textContent()) ?? '')?.[1]);
}

test('a GRADeS administrator changes the settings of her region, and puts the former ones back', async ({
  browser,
}) => {
  const page = await browserOf(browser);
  const visitor = await browserOf(browser);
  const hours = page.getByLabel(/^Horaires affichés/);
  const correctionDays = page.getByLabel(/^Délai de correction/);

  const before = await test.step('what is in force', async () => {
    await expectPublicHours(visitor, HOURS);
    await enterConsole(page, signInOf('lesia.santini'));
    await openMenu(page, 'Région');
    await expect(page.getByRole('heading', { level: 1, name: 'Région Corse' })).toBeVisible();
    await expect(hours).toHaveValue(HOURS);
    await expect(page.getByText('Aucun réglage modifié', { exact: true })).toBeVisible();
    await expectAccessible(page);
    return versionInForce(page);
  });
  const daysBefore = await correctionDays.inputValue();

  await test.step('an impossible delay is told at its field', async () => {
    await hours.fill(NEW_HOURS);
    await correctionDays.fill('0');
    await page.getByRole('button', { name: 'Enregistrer…' }).click();
    await confirm(page, 'Enregistrer');
    await expect(correctionDays).toHaveAttribute('aria-invalid', 'true');
    await expect(correctionDays).toBeFocused();
    await expect(correctionDays).toBeInViewport();
    await expect(page.getByText(/^Ce nombre sort des limites admises/)).toBeVisible();
    await expectAccessible(page);
    expect(await versionInForce(page)).toBe(before);
  });

  await test.step('the list of what changes is read before it does', async () => {
    await correctionDays.fill('21');
    await expect(page.getByText('2 réglages modifiés')).toBeVisible();
    await page.getByRole('button', { name: 'Enregistrer…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Enregistrer les réglages' });
    const lines = dialog.getByRole('listitem');
    await expect(lines).toHaveCount(2);
    await expect(lines.filter({ hasText: HOURS })).toContainText(`→ ${NEW_HOURS}`);
    await expect(lines.filter({ hasText: 'Délai de correction' })).toContainText(
      `${daysBefore} jours → 21 jours`,
    );
    await expectAccessible(page);
    await confirm(page, 'Enregistrer');
    await expect(page.getByText('Réglages enregistrés.')).toBeVisible();
    const inForce = page.getByRole('listitem').filter({ hasText: 'En vigueur' });
    await expect(inForce).toContainText(`Version ${before + 1}`);
    await expect(inForce).toContainText('Lesia Santini');
  });

  await test.step('the public reads the new hours', () => expectPublicHours(visitor, NEW_HOURS));

  await test.step('the former version is restored', async () => {
    await page.getByRole('button', { name: `Restaurer la version ${before}`, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
    await confirm(page, 'Restaurer');
    const inForce = page.getByRole('listitem').filter({ hasText: 'En vigueur' });
    await expect(inForce).toContainText(`Version ${before + 2}`);
    await expect(inForce).toContainText(`mêmes réglages que la version ${before}`);
    await expect(hours).toHaveValue(HOURS);
    await expect(correctionDays).toHaveValue(daysBefore);
    await expectPublicHours(visitor, HOURS);
  });

  await test.step('the audit says who did it, and nothing of it can have been rewritten', async () => {
    await openMenu(page, 'Audit');
    const newest = page.getByRole('main').getByRole('listitem').first();
    await expect(newest).toContainText('Lesia Santini a publié le profil de la région.');
    await newest.getByText('Détails').click();
    await expect(newest).toContainText(new RegExp(`Version\\s*${before + 2}`));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(page.getByText('Chaîne intacte')).toBeVisible();
    await expectAccessible(page);
  });
});
