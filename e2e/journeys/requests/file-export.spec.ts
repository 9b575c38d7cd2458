import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { browserOf, signIn } from '../../lib/people';

const ADDRESS = 'Pharmacie.du.vieux.port.20200.bastia@pharmacien.corse.mssante.fr';

/** Presses an act of the publication's file and confirms what the dialog says of it. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What is possible today without the announced interface: a file, and the administrator's word that it was taken. */
test('a region publishes by a file, and the administrator confirms the deposit', async ({ browser }) => {
  const reviewer = await browserOf(browser);
  await signIn(reviewer, signInOf('lesia.santini'));

  await test.step('approve; the mailbox waits for "Publier"', async () => {
    await reviewer.goto('/console');
    await reviewer
      .getByText(/Pharmacie du Vieux Port/)
      .first()
      .click();
    await expect(reviewer.getByText('Cette adresse est libre.')).toBeVisible();
    await reviewer.getByRole('button', { name: 'Valider la demande' }).first().click();
    await expect(reviewer.getByRole('dialog').getByText('Publier')).toBeVisible();
    await reviewer
      .getByRole('dialog')
      .getByRole('button', { name: /^Valider/ })
      .click();
    await expect(reviewer.getByRole('dialog')).toBeHidden();
  });

  await test.step('no other region is seen', async () => {
    await reviewer.goto('/console/publications');
    await expect(reviewer.getByText(ADDRESS)).toBeVisible();
    await expect(reviewer.getByText(/oc\.mssante\.fr/)).toHaveCount(0);
    await expectAccessible(reviewer);
  });

  await test.step('publish, export, confirm', async () => {
    await reviewer.getByText(ADDRESS).click();
    await expect(reviewer.getByText('Attend « Publier »').first()).toBeVisible();
    await act(reviewer, 'Publier');
    const download = reviewer.waitForEvent('download');
    await act(reviewer, 'Exporter');
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.toLowerCase()).toContain(ADDRESS.toLowerCase());
    await expect(reviewer.getByText('Envoyée').first()).toBeVisible();
    await act(reviewer, 'Confirmer l’export');
    await expect(reviewer.getByText('Confirmée').first()).toBeVisible();
    await expectAccessible(reviewer);
  });
});
