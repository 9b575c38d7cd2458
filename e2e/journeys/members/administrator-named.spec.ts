import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { choose, confirm, enterConsole, openMenu, row } from '../../lib/console';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { browserOf } from '../../lib/people';

// The register's own writing.
const STRUCTURE = /EHPAD LES BERGES DU TARN/;
const MAILBOX = 'Direction des soins, EHPAD Les Berges du Tarn, 81000 Albi';

test('an administrator of a structure names another one, and withdraws the right', async ({ browser }) => {
  const named = signInOf('lucie.roumegous');
  const began = new Date();
  const page = await browserOf(browser);
  const other = await browserOf(browser);

  await test.step('named', async () => {
    await enterConsole(page, signInOf('nathalie.vidal'));
    await openMenu(page, 'Administrateurs');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nommer un administrateur' }).click();
    await confirm(page, 'Nommer un administrateur', async () => {
      await page.getByLabel(/^Adresse mail du compte individuel/).fill(named.email);
      await choose(page, /^Structure/, STRUCTURE);
      await expectAccessible(page);
    });
    await expect(row(page, 'Lucie Roumégous')).toContainText(STRUCTURE);
    await mailTo(named.email, began, ({ subject }) => subject === 'Un rôle d’administrateur vous est confié');
  });

  await test.step('the person named signs in and sees the mailboxes of that structure', async () => {
    await enterConsole(other, named);
    await openMenu(other, 'BAL ORG');
    await expect(other.getByRole('link', { name: MAILBOX })).toBeVisible();
    await expect(other.getByRole('main').getByRole('row')).toHaveCount(2);
  });

  await test.step('withdrawn: the console is shut to her at once', async () => {
    await page.getByRole('button', { name: 'Retirer le droit de Lucie Roumégous' }).click();
    await confirm(page, 'Retirer le droit');
    await expect(row(page, 'Lucie Roumégous')).toHaveCount(0);
    await mailTo(named.email, began, ({ subject }) => subject === 'Votre rôle d’administrateur a pris fin');
    await other.goto('/espace');
    await expect(other.getByRole('heading', { name: 'Bonjour Lucie' })).toBeVisible();
    await expect(other.getByRole('link', { name: 'Ouvrir la console' })).toHaveCount(0);
    await other.goto('/console/mailboxes');
    await expect(other).toHaveURL(/\/espace$/);
  });
});
