import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { validate, verify } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { addressesPublished } from '../../lib/national-directory';
import { fillAccountForm, goToIndividualAccount, newAddress, proveAddress } from '../../lib/new-account';
import { browserOf, changeToMailbox, signIn } from '../../lib/people';
import { fillPharmacyForm } from '../../lib/pharmacy-form';
import { approve, openFile } from '../../lib/review';
import { newRpps } from '../../lib/rpps';

const FINESS = '819999046';
const DESCRIPTION = 'Pharmacie de l’Arnette 81200 Mazamet';
const ADDRESS = 'Pharmacie.de.l.arnette.81200.mazamet@pharmacien.oc.mssante.fr';

test('"Non": a mailbox asked for without an account is opened and published only with its first manager', async ({
  browser,
}) => {
  const pharmacist = {
    email: newAddress('maelle.azalbert'),
    password: 'bergerie-safran-tambour-lichen',
    givenName: 'Maëlle',
    familyName: 'Azalbert',
    profession: 'Pharmacien',
    rpps: newRpps().right,
  };
  const contactEmail = newAddress('pharmacie-arnette');
  const began = new Date();

  const applicant = await browserOf(browser);
  const reference = await test.step('"Non", read what it means, and go on', async () => {
    await applicant.goto('/');
    await applicant.getByRole('link', { name: 'Créer un compte' }).first().click();
    await applicant.getByRole('link', { name: /Occitanie/ }).click();
    await applicant.getByRole('link', { name: /Nous créons un compte partagé/ }).click();
    await applicant.getByRole('link', { name: /^Non/ }).click();
    await expect(
      applicant.getByRole('heading', { name: 'Créez d’abord votre compte individuel' }),
    ).toBeVisible();
    await expect(applicant.getByRole('link', { name: 'Créer mon compte d’abord' })).toBeVisible();
    await expect(applicant.getByText(/ni dans l’annuaire Medimail, ni dans l’Annuaire Santé/)).toBeVisible();
    await expect(applicant.getByText(/Personne ne pourra l’ouvrir avant/)).toBeVisible();
    await expectAccessible(applicant);
    await applicant.getByRole('link', { name: 'Continuer sans compte' }).click();
    await fillPharmacyForm(applicant, { finess: FINESS, contactEmail, description: DESCRIPTION }, pharmacist);
    await expect(applicant.getByText(/Aucun compte individuel associé/)).toBeVisible();
    await expect(applicant.getByLabel(/^Code postal/)).toHaveValue('81200');
    await expect(applicant.getByLabel(/^Téléphone professionnel/)).not.toHaveValue('');
    await expectAccessible(applicant);
    await verify(applicant);
    await expect(applicant.getByText('La boîte ne paraît pas dans l’Annuaire Santé.')).toBeVisible();
    await expectAccessible(applicant);
    return validate(applicant);
  });

  await test.step('the mail to an address that nobody proved carries no secret', async () => {
    const received = await mailTo(contactEmail, began, ({ subject }) => subject.includes(reference));
    expect(received.text).toContain('Gardez cette référence');
    for (const part of [received.text, received.html]) expect(part).not.toMatch(/\/suivi#/);
  });

  const reviewer = await browserOf(browser);
  await test.step('the reviewer is warned that nobody is linked, and approves', async () => {
    await signIn(reviewer, signInOf('julien.roques'));
    await openFile(reviewer, 'À traiter', reference);
    await expect(reviewer.getByText(/Demande faite sans compte individuel/)).toBeVisible();
    await expect(reviewer.getByText('Aucun : le demandeur a répondu « Non »')).toBeVisible();
    await expect(reviewer.getByLabel('Adresse à créer')).toHaveValue(ADDRESS.split('@')[0] ?? '');
    await expectAccessible(reviewer);
    await approve(reviewer);
    const approved = await mailTo(contactEmail, began, ({ text }) => text.includes(ADDRESS));
    expect(approved.text).toContain('personne ne peut l’ouvrir pour l’instant');
  });

  await test.step('nobody opens it, nobody finds it', async () => {
    await reviewer.getByRole('menuitem', { name: /^BAL\sORG$/ }).click();
    await reviewer.getByLabel('Adresse, description ou structure').fill(ADDRESS);
    await reviewer.getByRole('link', { name: DESCRIPTION }).click();
    await expect(reviewer.getByText(/^Personne ne peut encore ouvrir cette boîte\s: invitez/)).toBeVisible();
    await expect(reviewer.getByText('Retenue').first()).toBeVisible();
    expect(await addressesPublished(FINESS)).not.toContain(ADDRESS.toLowerCase());
    await expectAccessible(reviewer);
  });

  await test.step('the first manager is invited at the address that the reviewer confirmed', async () => {
    await reviewer.getByRole('button', { name: 'Inviter une personne' }).click();
    const dialog = reviewer.getByRole('dialog');
    await dialog.getByLabel(/^Adresse mail de la personne/).fill(pharmacist.email);
    await dialog.getByRole('combobox').click();
    await reviewer.getByRole('option', { name: 'Gestionnaire' }).click();
    await expectAccessible(reviewer);
    await dialog.getByRole('button', { name: 'Inviter une personne' }).click();
    await expect(dialog).toBeHidden();
    await expect(reviewer.getByRole('row', { name: new RegExp(pharmacist.email) })).toContainText(
      'En attente',
    );
  });

  const invited = await browserOf(browser);
  await test.step('the invited pharmacist opens an account from the link, and accepts', async () => {
    const { text } = await mailTo(pharmacist.email, began, (mail) => mail.subject.startsWith('Invitation'));
    await invited.goto(/http\S+\/invitation#\S+/.exec(text)?.[0] ?? '');
    await expect(invited).not.toHaveURL(/#/);
    await expectAccessible(invited);
    const opened = invited.waitForEvent('popup');
    await invited.getByRole('link', { name: /^Créer mon compte/ }).click();
    const other = await opened;
    await goToIndividualAccount(other);
    await fillAccountForm(other, pharmacist);
    await proveAddress(other, pharmacist);
    await other.close();
    await invited.getByRole('button', { name: 'J’ai créé mon compte' }).click();
    await invited.getByRole('button', { name: 'Accepter l’invitation' }).click();
    await expect(invited.getByText(`Vous avez maintenant accès à ${ADDRESS}.`)).toBeVisible();
  });

  await test.step('the mailbox opens, and only now the national directory shows it', async () => {
    await invited.getByRole('button', { name: 'Aller dans mon espace' }).click();
    await changeToMailbox(invited, 'Maëlle Azalbert', ADDRESS);
    await expect(invited.getByRole('heading', { name: DESCRIPTION })).toBeVisible();
    await expectAccessible(invited);
    await expect.poll(() => addressesPublished(FINESS), { timeout: 30_000 }).toContain(ADDRESS.toLowerCase());
  });
});
