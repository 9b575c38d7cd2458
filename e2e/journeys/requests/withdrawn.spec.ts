import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { handIn } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo, followFrom } from '../../lib/mails';
import { browserOf, signIn } from '../../lib/people';
import { openFile } from '../../lib/review';

const DESCRIPTION = 'Pharmacie des Haras, 65000 Tarbes';

/** Without the first mail at hand, a request is found again by its reference and withdrawn. */
test('an applicant finds a request again and withdraws it', async ({ browser }) => {
  const pharmacist = signInOf('camille.laurens');
  const began = new Date();
  const atWork = await browserOf(browser);
  const atHome = await browserOf(browser);

  const reference = await test.step('the request', () =>
    handIn(atWork, pharmacist, {
      finess: '659999015',
      contactEmail: 'pharmacie-des-haras@officine.example',
      description: DESCRIPTION,
    }));
  const told = (subject: string) =>
    mailTo(pharmacist.email, began, (mail) => mail.subject === `Demande ${reference} ${subject}`);

  await test.step('another browser follows nothing; reference and e-mail ask for a link', async () => {
    await atHome.goto('/');
    await atHome.getByRole('link', { name: 'Suivre ma demande' }).first().click();
    await expect(atHome.getByRole('heading', { name: 'Retrouver ma demande' })).toBeVisible();
    await atHome.getByLabel(/^Référence de la demande/).fill(reference.toLowerCase().slice(0, -1));
    await atHome.getByLabel(/^Adresse mail/).fill(pharmacist.email);
    await atHome.getByRole('button', { name: 'Recevoir un lien' }).click();
    await expect(atHome.getByLabel(/^Référence de la demande/)).toHaveAccessibleDescription(
      /huit caractères après BAL/,
    );
    await expectAccessible(atHome);
    await atHome.getByLabel(/^Référence de la demande/).fill(reference.toLowerCase());
    await atHome.getByRole('button', { name: 'Recevoir un lien' }).click();
    await expect(atHome.getByText('Consultez votre messagerie')).toBeVisible();
    await expect(atHome.getByText(new RegExp(`Si la référence ${reference}`))).toBeVisible();
    await expectAccessible(atHome);
  });

  await test.step('the mailed link opens the request; it is withdrawn after a confirmation', async () => {
    const followed = await followFrom(atHome, await told(': votre lien de suivi'));
    await expect(followed.getByText(DESCRIPTION)).toBeVisible();
    await followed.getByRole('button', { name: 'Retirer ma demande' }).click();
    const dialog = followed.getByRole('dialog', { name: /^Retirer cette demande/ });
    await expect(dialog.getByText(`La demande ${reference} ne sera plus examinée.`)).toBeVisible();
    await expectAccessible(followed);
    await dialog.getByRole('button', { name: 'Oui, retirer la demande' }).click();
    await expect(followed.getByText('Votre demande est retirée')).toBeVisible();
    await expect(followed.getByText('Retirée par vous')).toBeVisible();
    await expect(followed.getByRole('button', { name: 'Retirer ma demande' })).toHaveCount(0);
    await expectAccessible(followed);
    expect((await told('retirée')).text).toContain('Ce retrait ne vient pas de vous ?');
  });

  await test.step('the console has it among those that dropped out, and could reopen it', async () => {
    const reviewer = await browserOf(browser);
    await signIn(reviewer, signInOf('julien.roques'));
    await openFile(reviewer, 'Retirées et expirées', reference);
    await expect(reviewer.getByText('Demande retirée par le demandeur.').last()).toBeVisible();
    await expect(reviewer.getByRole('button', { name: 'Rouvrir la demande' })).toBeVisible();
    await expect(reviewer.getByRole('button', { name: 'Valider la demande' })).toHaveCount(0);
    await expectAccessible(reviewer);
  });

  await test.step('"Mes demandes" lists it and opens it', async () => {
    const owner = await browserOf(browser);
    await signIn(owner, pharmacist);
    await owner.getByRole('button', { name: /Camille Laurens/ }).click();
    await owner.getByRole('menuitem', { name: 'Mes demandes' }).click();
    await expect(owner.getByRole('heading', { name: 'Mes demandes' })).toBeVisible();
    await expect(owner.getByText(reference)).toBeVisible();
    await expectAccessible(owner);
    await owner.getByRole('button', { name: `Suivre la demande ${reference}` }).click();
    await expect(owner).toHaveURL(/\/suivi$/);
    await expect(owner.getByText('Votre demande est retirée')).toBeVisible();
    await expect(owner.getByText(reference).first()).toBeVisible();
  });
});
