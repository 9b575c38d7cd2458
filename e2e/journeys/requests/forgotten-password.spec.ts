import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { createAccount, newAddress } from '../../lib/new-account';
import { browserOf, openMyAccount, signIn } from '../../lib/people';

const THIS_BROWSER = /Chrom.*, Linux/;

test('a forgotten password is chosen anew by a mailed link; a session is ended from another browser', async ({
  browser,
}) => {
  const person = {
    email: newAddress('lise.marquier'),
    password: 'grenier-lavande-comete-radeau',
    givenName: 'Lise',
    familyName: 'Marquier',
    profession: 'Préparateur en pharmacie (officine)',
  };
  const renewed = { ...person, password: 'falaise-tisane-boussole-merle' };

  await test.step('an account, left open in one browser', async () => {
    const before = await browserOf(browser);
    await createAccount(before, person);
  });

  const page = await browserOf(browser);
  const link = await test.step('a link is asked for from the sign-in page', async () => {
    const asked = new Date();
    await page.goto('/connexion');
    await page.getByRole('link', { name: /^Mot de passe oublié/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mot de passe oublié' })).toBeVisible();
    await page.getByLabel(/^Adresse mail/).fill(person.email);
    await page.getByRole('button', { name: 'Recevoir un lien' }).click();
    await expect(page.getByText('Consultez votre messagerie')).toBeVisible();
    await expectAccessible(page);
    const mail = await mailTo(person.email, asked, ({ subject }) => subject.includes('mot de passe'));
    return /http\S+\/nouveau-mot-de-passe#\S+/.exec(mail.text)?.[0] ?? '';
  });

  await test.step('the link gives a new password, once', async () => {
    await page.goto(link);
    await expect(page).not.toHaveURL(/#/);
    await page.getByLabel(/^Nouveau mot de passe/).fill(renewed.password);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click();
    await expect(page.getByText('Votre mot de passe est changé.')).toBeVisible();
    const again = await browserOf(browser);
    await again.goto(link);
    await again.getByLabel(/^Nouveau mot de passe/).fill('parasol-nougat-violon-glacier');
    await again.getByRole('button', { name: 'Enregistrer le mot de passe' }).click();
    await expect(again.getByRole('alert').first()).toContainText(/lien/);
  });

  await test.step('the old password is refused, the new one signs in', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
    await page.getByLabel(/^Adresse mail/).fill(person.email);
    await page.getByLabel(/^Mot de passe/).fill(person.password);
    await page.getByRole('button', { name: 'Valider', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText('le mot de passe n’est pas le bon');
    await signIn(page, renewed);
  });

  const sessions = page
    .getByRole('listitem')
    .filter({ hasText: 'Ouverte le' })
    .filter({ hasText: THIS_BROWSER });
  await test.step('"Mon compte" shows this session only: the change ended the one left open', async () => {
    await openMyAccount(page, 'Lise Marquier');
    await expect(sessions).toHaveCount(1);
    await expect(sessions).toContainText('cette session');
    await expectAccessible(page);
  });

  await test.step('a second browser is signed out from here', async () => {
    const second = await browserOf(browser);
    await signIn(second, renewed);
    await page.reload();
    await expect(sessions).toHaveCount(2);
    await page.getByRole('button', { name: /^Fermer la session/ }).click();
    await expect(page.getByText('La session est fermée.')).toBeVisible();
    await expect(sessions).toHaveCount(1);
    await second.goto('/espace');
    await expect(second).toHaveURL(/\/connexion/);
  });
});
