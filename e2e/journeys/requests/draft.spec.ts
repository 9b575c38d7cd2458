import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { answerYes, validate, verify } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { browserOf, giveCredentials, signIn } from '../../lib/people';
import { fillPharmacyForm, type TypedPharmacy } from '../../lib/pharmacy-form';

const CAUSSE: TypedPharmacy = {
  finess: '489999011',
  contactEmail: 'pharmacie-du-causse@officine.example',
  description: 'Pharmacie du Causse, 48000 Mende',
};

/** Closes the browser and opens it again: what it only keeps while it is open is gone. */
async function reopened(browser: Browser, page: Page): Promise<Page> {
  const { cookies, origins } = await page.context().storageState();
  await page.context().close();
  const kept = cookies.filter(({ expires }) => expires !== -1);
  const context = await browser.newContext({ storageState: { cookies: kept, origins } });
  return context.newPage();
}

/** "Enregistré" stands there from the linking on: what was typed last is kept once a save that holds it is answered. */
async function describe(page: Page, description: string): Promise<void> {
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes(description) ?? false);
  await page.getByLabel(/^Description du compte/).fill(description);
  await kept;
}

/** What was typed is kept by the server from the first pause on, for the browser that writes it. */
test('a draft is kept, taken up again and handed in', async ({ browser }) => {
  const pharmacist = signInOf('camille.laurens');
  const began = new Date();
  const first = await browserOf(browser);

  await test.step('begun with the account linked, and left', async () => {
    await answerYes(first);
    await giveCredentials(first, pharmacist);
    await expect(first.getByText(`Compte associé : ${pharmacist.email}`)).toBeVisible();
    await first.getByLabel(/^Adresse mail/).fill(CAUSSE.contactEmail);
    await describe(first, CAUSSE.description);
    await expect(first.getByText(/^Brouillon enregistré à \d{2}:\d{2}/)).toBeVisible();
  });

  const again = await test.step('the browser is closed and opened: the account is linked still', async () => {
    const page = await reopened(browser, first);
    await answerYes(page);
    await expect(page.getByText(`Compte associé : ${pharmacist.email}`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Continuer vers le formulaire' }).click();
    await expect(page.getByText(/^Nous avons repris votre brouillon du \p{L}+ \d/u)).toBeVisible();
    await expect(page.getByLabel(/^Adresse mail/)).toHaveValue(CAUSSE.contactEmail);
    await expect(page.getByLabel(/^Description du compte/)).toHaveValue(CAUSSE.description);
    await expectAccessible(page);
    return page;
  });

  await test.step('another browser knows nothing of it', async () => {
    const stranger = await browserOf(browser);
    await stranger.goto('/creer/76/compte-partage/formulaire');
    await expect(stranger.getByText(/Aucun compte individuel associé/)).toBeVisible();
    await expect(stranger.getByText(/repris votre brouillon/)).toHaveCount(0);
    await expect(stranger.getByLabel(/^Description du compte/)).toHaveValue('');
    await stranger.context().close();
  });

  const elsewhere = await test.step('another device of the same person goes on with it', async () => {
    const page = await browserOf(browser);
    await signIn(page, pharmacist);
    await expect(page.getByText('Un brouillon vous attend.')).toBeVisible();
    await page.getByRole('link', { name: 'Voir mes demandes' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Reprendre le brouillon/ }).click();
    await expect(page.getByText(`Compte associé : ${pharmacist.email}`)).toBeVisible();
    await expect(page.getByLabel(/^Adresse mail/)).toHaveValue(CAUSSE.contactEmail);
    return page;
  });

  await test.step('completed and handed in; the draft is gone', async () => {
    await fillPharmacyForm(again, CAUSSE);
    await verify(again);
    await expect(again.getByText(pharmacist.email, { exact: true })).toBeVisible();
    await expect(again.getByText(CAUSSE.description)).toBeVisible();
    const reference = await validate(again);
    await mailTo(pharmacist.email, began, ({ subject }) => subject === `Demande ${reference} reçue`);
    await again.goto('/creer/76/compte-partage/formulaire');
    await expect(again.getByText(/repris votre brouillon/)).toHaveCount(0);
    await expect(again.getByLabel(/^Description du compte/)).toHaveValue('');
  });

  await test.step('gone on the other device too', async () => {
    await elsewhere.goto('/espace/demandes');
    await expect(elsewhere.getByRole('heading', { name: CAUSSE.description })).toBeVisible();
    await expect(elsewhere.getByRole('button', { name: /^Reprendre le brouillon/ })).toHaveCount(0);
  });
});

test('a draft is given up for good', async ({ browser }) => {
  const pharmacist = signInOf('camille.laurens');
  const page = await browserOf(browser);
  const description = 'Brouillon à abandonner, 48000 Mende';
  await answerYes(page);
  await giveCredentials(page, pharmacist);
  await describe(page, description);
  await signIn(page, pharmacist);
  await page.goto('/espace/demandes');
  await page.getByRole('button', { name: /^Abandonner le brouillon/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await expect(page.getByRole('heading', { name: description })).toHaveCount(0);
  await page.goto('/creer/76/compte-partage/formulaire');
  await expect(page.getByLabel(/^Description du compte/)).toHaveValue('');
});
