import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { confirm, enterConsole, openMailbox } from '../../lib/console';
import { signInOf } from '../../lib/copy';
import { handIn } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { addressesPublished } from '../../lib/national-directory';
import { browserOf, changeToMailbox, signIn } from '../../lib/people';
import type { TypedPharmacy } from '../../lib/pharmacy-form';
import { approve, decide, openFile } from '../../lib/review';

// A name of this run: an address that was closed is never given again.
const NAME = `Pharmacie des Neuf Écluses ${Date.now().toString(36)}`;
const PHARMACY: TypedPharmacy = {
  finess: '34 999 902 9',
  contactEmail: 'neuf-ecluses@officine.example',
  description: `${NAME}, 34500 Béziers`,
  socialName: NAME,
};
const SUSPENDED_BECAUSE = `${NAME} est cédée : la reprise est à confirmer.`;
const CLOSED_BECAUSE = 'La pharmacie a cessé son activité.';

/** Whether the public finds the address in the national directory, waited for. */
const isPublished = (address: string) =>
  expect.poll(async () => (await addressesPublished('349999029')).includes(address.toLowerCase()), {
    timeout: 60_000,
  });

/** Changes the preference "liste rouge" of the mailbox that is shown; the dialog says what follows from it. */
async function setListeRouge(page: Page, isWanted: boolean, effect: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Modifier', exact: true }).click();
  await confirm(page, 'Enregistrer', async () => {
    await page.getByRole('checkbox', { name: /^Liste rouge/ }).setChecked(isWanted);
    await expect(page.getByText(effect)).toBeVisible();
    await expectAccessible(page);
  });
}

/** Chooses an act behind "Plus". */
async function chooseMore(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Plus', exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('a mailbox is kept off the national directory, suspended, reactivated, and closed for ever', async ({
  browser,
}) => {
  const manager = signInOf('camille.laurens');
  const began = new Date();
  const applicant = await browserOf(browser);
  const space = await browserOf(browser);
  const page = await browserOf(browser);
  const told = (subject: string) =>
    mailTo(manager.email, began, (mail) => mail.subject === subject && mail.text.includes(address));

  const reference = await handIn(applicant, manager, PHARMACY);
  await enterConsole(page, signInOf('julien.roques'));
  await openFile(page, 'À traiter', reference);
  await expect(page.getByText('Cette adresse est libre.')).toBeVisible();
  const localPart = await page.getByLabel('Adresse à créer').inputValue();
  const address = `${localPart}@pharmacien.oc.mssante.fr`;
  await approve(page);
  await isPublished(address).toBe(true);

  await test.step('liste rouge: out of the national directory, and back', async () => {
    await openMailbox(page, PHARMACY.description);
    await setListeRouge(page, true, /sera retirée de l’annuaire national/);
    await isPublished(address).toBe(false);
    await setListeRouge(page, false, /pourra de nouveau être publiée/);
    await isPublished(address).toBe(true);
  });

  await test.step('suspended, with a reason that its manager reads', async () => {
    await chooseMore(page, 'Suspendre');
    await confirm(page, 'Suspendre', async () => {
      await page.getByLabel(/^Motif/).fill(SUSPENDED_BECAUSE);
      await expectAccessible(page);
    });
    await expect(page.getByText(/^Suspendue le .* par Julien Roques$/)).toBeVisible();
    await expectAccessible(page);
    expect((await told('Votre BAL ORG est suspendue')).text).toContain(SUSPENDED_BECAUSE);
    await signIn(space, manager);
    await expect(space.getByText(`« ${PHARMACY.description} » est suspendue`)).toBeVisible();
    await expect(space.getByText(`Motif : ${SUSPENDED_BECAUSE}`)).toBeVisible();
    await expect(space.getByRole('button', { name: `Ouvrir ${address}` })).toHaveCount(0);
    await expectAccessible(space);
  });

  await test.step('reactivated: it opens again', async () => {
    await page.getByRole('button', { name: 'Réactiver' }).click();
    await confirm(page, 'Réactiver');
    await told('Votre BAL ORG est de nouveau ouverte');
    await space.reload();
    await changeToMailbox(space, 'Camille Laurens', address);
    await expect(space.getByRole('heading', { name: PHARMACY.description })).toBeVisible();
  });

  await test.step('closed for ever, once its own address was typed', async () => {
    await chooseMore(page, 'Fermer définitivement');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Motif/).fill(CLOSED_BECAUSE);
    await dialog.getByLabel(/^Adresse de la boîte/).fill(address.replace('neuf', 'huit'));
    await dialog.getByRole('button', { name: 'Fermer définitivement' }).click();
    await expect(dialog.getByText(/^Ce n’est pas l’adresse de cette boîte/)).toBeVisible();
    await expectAccessible(page);
    await confirm(page, 'Fermer définitivement', () =>
      dialog.getByLabel(/^Adresse de la boîte/).fill(address),
    );
    await expect(page.getByText(/^Fermée définitivement le .* par Julien Roques$/)).toBeVisible();
    await expect(page.getByText(`Motif : ${CLOSED_BECAUSE}`)).toBeVisible();
    await expect(page.getByText(/son adresse ne sera plus jamais attribuée/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Modifier|Réactiver|Plus)$/ })).toHaveCount(0);
    await expectAccessible(page);
    expect((await told('Votre BAL ORG est définitivement fermée')).text).toContain(CLOSED_BECAUSE);
    await isPublished(address).toBe(false);
    await space.goto('/espace');
    await expect(space.getByText(address)).toHaveCount(0);
  });

  await test.step('nobody else ever gets its address', async () => {
    const other = { ...PHARMACY, description: `${NAME}, comptoir, 34500 Béziers` };
    const next = await handIn(await browserOf(browser), manager, other);
    await openFile(page, 'À traiter', next);
    await expect(page.getByText('Cette adresse est prise, ou l’a été.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Valider la demande' })).toBeDisabled();
    await expectAccessible(page);
    await decide(page, 'Refuser la demande', () =>
      page.getByLabel(/^Motif/).fill('Cette pharmacie a cessé son activité.'),
    );
  });
});
