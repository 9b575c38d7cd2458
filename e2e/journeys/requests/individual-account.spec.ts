import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { fillAccountForm, goToIndividualAccount, newAddress, proveAddress } from '../../lib/new-account';
import { browserOf, openMyAccount, signIn } from '../../lib/people';
import { newRpps } from '../../lib/rpps';

test('a pharmacist opens a BAL PER; the GRADeS marks the declared RPPS verified', async ({ browser }) => {
  const rpps = newRpps();
  const pharmacist = {
    email: newAddress('nora.castan'),
    password: 'mirabelle-tunnel-orage-pivert',
    givenName: 'Nora',
    familyName: 'Castan',
    profession: 'Pharmacien',
    rpps: rpps.right,
  };
  const began = new Date();
  const page = await browserOf(browser);

  await test.step('the key of the RPPS is checked while typing', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Créer un compte' }).first().click();
    await goToIndividualAccount(page);
    await fillAccountForm(page, { ...pharmacist, rpps: rpps.wrongKey });
    const field = page.getByLabel(/^Numéro RPPS/);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(/sa clé de contrôle n’est pas la bonne/)).toBeVisible();
    await field.fill(rpps.right);
    await expect(page.getByText('La clé de contrôle est bonne.')).toBeVisible();
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
  });

  await test.step('a code by mail proves the address; a welcome follows', async () => {
    await proveAddress(page, pharmacist);
    await expectAccessible(page);
    const welcome = await mailTo(pharmacist.email, began, ({ subject }) => subject.startsWith('Bienvenue'));
    expect(welcome.text).toContain('BAL PER');
    expect(welcome.text).toContain('déclaré');
  });

  await test.step('the RPPS stands as declared', async () => {
    await openMyAccount(page, 'Nora Castan');
    await expect(page.getByText('(déclaré, à vérifier)')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the reviewer compares it and marks it verified', async () => {
    const reviewer = await browserOf(browser);
    await signIn(reviewer, signInOf('julien.roques'));
    await reviewer.goto('/console');
    await reviewer.getByRole('menuitem', { name: 'Comptes individuels' }).click();
    await reviewer.getByLabel('Début du nom ou du mail, ou RPPS').fill(pharmacist.email);
    await expect(reviewer.getByText('1 résultat', { exact: true })).toBeVisible();
    const row = reviewer.getByRole('row', { name: new RegExp(pharmacist.email) });
    await expect(row.getByText('Déclaré')).toBeVisible();
    await expectAccessible(reviewer);
    await row.getByRole('link', { name: 'Castan Nora' }).click();
    await expect(reviewer.getByRole('heading', { name: 'Nora Castan' })).toBeVisible();
    await expectAccessible(reviewer);
    await reviewer.getByRole('button', { name: 'Marquer le RPPS comme vérifié' }).click();
    const dialog = reviewer.getByRole('dialog');
    await expect(dialog.getByText('Pharmacien')).toBeVisible();
    await expectAccessible(reviewer);
    await dialog.getByRole('button', { name: 'Marquer le RPPS comme vérifié' }).click();
    await expect(dialog).toBeHidden();
    await expect(reviewer.getByText('Vérifié', { exact: true }).first()).toBeVisible();
  });

  await test.step('the person sees it verified', async () => {
    await page.reload();
    await expect(page.getByText('(vérifié)')).toBeVisible();
  });
});

test('a dispenser who waits for a number opens a BAL INT: no RPPS is asked for', async ({ browser }) => {
  const dispenser = {
    email: newAddress('theo.vialar'),
    password: 'cerfeuil-ancre-bocal-verger',
    givenName: 'Théo',
    familyName: 'Vialar',
    profession: 'Préparateur en pharmacie (officine)',
  };
  const began = new Date();
  const page = await browserOf(browser);
  await page.goto('/creer');
  await goToIndividualAccount(page);
  await expect(page.getByLabel(/^Numéro RPPS/)).toBeVisible();
  await fillAccountForm(page, dispenser);
  await expect(page.getByLabel(/^Numéro RPPS/)).toHaveCount(0);
  await expectAccessible(page);
  await proveAddress(page, dispenser);
  const welcome = await mailTo(dispenser.email, began, ({ subject }) => subject.startsWith('Bienvenue'));
  expect(welcome.text).toContain('BAL INT');
  await openMyAccount(page, 'Théo Vialar');
  await expect(page.getByText('Compte individuel interne (BAL INT)')).toBeVisible();
  await expect(page.getByText('Pas de numéro RPPS')).toBeVisible();
});
