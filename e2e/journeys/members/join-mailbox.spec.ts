import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { choose, confirm, enterConsole, openMenu, row } from '../../lib/console';
import { signInOf } from '../../lib/copy';
import { answerYes, verify } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { createAccount, newAddress } from '../../lib/new-account';
import { browserOf, changeToMailbox, signIn } from '../../lib/people';
import { fillPharmacyForm } from '../../lib/pharmacy-form';
import { expectSound } from '../../lib/sound-page';

const FINESS = '819999038';
const DESCRIPTION = 'Pharmacie de l’Abbatiale, 81600 Gaillac';
const ADDRESS = 'Pharmacie.de.l.abbatiale.81600.gaillac@pharmacien.oc.mssante.fr';
const MESSAGE = 'Nouvelle préparatrice de l’officine, depuis lundi.';
const REASON = 'Nous ne vous connaissons pas : passez nous voir à l’officine.';

const newcomer = (name: string, familyName: string) => ({
  email: newAddress(name),
  password: 'girofle-ponton-savane-trombe',
  givenName: 'Nina',
  familyName,
  profession: 'Préparateur en pharmacie (officine)',
});

/** The choice that is offered first where a mailbox is there already. */
async function askToJoin(page: Page, message: string): Promise<void> {
  await page.getByRole('button', { name: `Demander à être ajouté à « ${DESCRIPTION} »` }).click();
  const dialog = page.getByRole('dialog', { name: 'Demander à être ajouté' });
  await dialog.getByLabel(/^Un mot pour ces personnes/).fill(message);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(page.getByText(/^Votre demande est envoyée à ceux qui gèrent cette boîte/)).toBeVisible();
}

/** The form of a shared account, with the number of the structure typed. */
async function typeNumber(page: Page): Promise<void> {
  await page.getByLabel(/^Type d’identifiant établissement/).selectOption('FINESS');
  await page.getByLabel(/^Identifiant établissement/).fill(FINESS);
  await expect(page.getByText('Une boîte partagée existe peut-être déjà pour vous')).toBeVisible();
}

test('somebody whose pharmacy has a mailbox asks to join it, and its manager lets her in', async ({
  browser,
}) => {
  const manager = signInOf('elise.gauthier');
  const person = newcomer('nina.alzieu', 'Alzieu');
  const began = new Date();
  const page = await browserOf(browser);
  await createAccount(page, person);

  await test.step('the form says so as soon as the number is right', async () => {
    await answerYes(page);
    await page.getByRole('button', { name: /Associer/ }).click();
    await typeNumber(page);
    await expect(page.getByText('Même structure et même service que votre demande.')).toBeVisible();
    await expectSound(page);
    await askToJoin(page, MESSAGE);
  });

  await test.step('"Mes demandes" shows that it waits', async () => {
    await page.getByRole('link', { name: 'Voir mes demandes' }).click();
    await expect(
      page.getByRole('heading', { name: 'Boîtes que vous avez demandé à rejoindre' }),
    ).toBeVisible();
    await expect(page.getByText('En attente', { exact: true })).toBeVisible();
    await expectSound(page);
  });

  await test.step('the manager is told who asks, and lets her in as a reader', async () => {
    const asked = await mailTo(manager.email, began, ({ text }) => text.includes(MESSAGE));
    expect(asked.subject).toBe('Une personne demande à rejoindre une BAL ORG');
    expect(asked.text).toContain('Nina Alzieu');
    const space = await browserOf(browser);
    await signIn(space, manager);
    await expect(space.getByText(/à y être ajoutées?\s: ouvrez la boîte pour répondre/)).toBeVisible();
    await changeToMailbox(space, 'Élise Gauthier', ADDRESS);
    await expect(space.getByText(MESSAGE)).toBeVisible();
    await expectSound(space);
    await space.getByLabel('Rôle à donner à Nina Alzieu').selectOption('READER');
    await space.getByRole('button', { name: 'Accepter Nina Alzieu' }).click();
    await expect(
      space.getByText('Nina Alzieu peut maintenant ouvrir la boîte, et un mail le lui dit.'),
    ).toBeVisible();
    await expect(space.getByLabel('Rôle de Nina Alzieu')).toHaveValue('READER');
  });

  await test.step('she is told, and opens it', async () => {
    await mailTo(person.email, began, ({ subject }) => subject === 'Vous avez accès à une BAL ORG');
    await page.reload();
    await expect(page.getByText('Acceptée', { exact: true })).toBeVisible();
    await changeToMailbox(page, 'Nina Alzieu', ADDRESS);
    await expect(page.getByRole('heading', { name: DESCRIPTION })).toBeVisible();
  });
});

test('a stranger is refused from the console with a reason, and goes on with a mailbox of his own', async ({
  browser,
}) => {
  const person = newcomer('nina.bessou', 'Bessou');
  const began = new Date();
  const page = await browserOf(browser);
  await createAccount(page, person);

  await test.step('asked from the summary, where the same telephone is found too', async () => {
    await answerYes(page);
    await page.getByRole('button', { name: /Associer/ }).click();
    await fillPharmacyForm(page, {
      finess: FINESS,
      contactEmail: 'comptoir-gaillac@officine.example',
      description: 'Comptoir de Gaillac, 81600 Gaillac',
    });
    await verify(page);
    await askToJoin(page, MESSAGE);
    await expectSound(page);
  });

  await test.step('the GRADeS refuses it', async () => {
    const reviewer = await browserOf(browser);
    await enterConsole(reviewer, signInOf('claire.fabre'));
    await openMenu(reviewer, 'Membres');
    await reviewer.getByRole('tab', { name: 'Demandes d’accès' }).click();
    await expect(reviewer.getByRole('heading', { level: 1, name: 'Demandes d’accès' })).toBeVisible();
    await reviewer.getByLabel('Nom, mail ou boîte').fill('bessou');
    await expect(reviewer.getByRole('status').getByText('1 résultat', { exact: true })).toBeVisible();
    await expect(row(reviewer, 'Nina Bessou')).toContainText(MESSAGE);
    await expectSound(reviewer);
    await reviewer.getByRole('button', { name: 'Refuser Nina Bessou' }).click();
    await confirm(reviewer, 'Refuser', async () => {
      await reviewer.getByLabel(/^Motif/).fill(REASON);
      await expectAccessible(reviewer);
    });
    await expect(reviewer.getByRole('button', { name: 'Refuser Nina Bessou' })).toHaveCount(0);
    await choose(reviewer, /^État/, 'Refusée');
    await reviewer.getByRole('link', { name: DESCRIPTION }).click();
    await expect(reviewer.getByText('Claire Fabre a refusé une demande d’accès.')).toBeVisible();
  });

  await test.step('the reason is read in the mail and in "Mes demandes"; the draft is there still', async () => {
    const refused = await mailTo(person.email, began, ({ subject }) =>
      subject.includes('n’a pas été acceptée'),
    );
    expect(refused.text).toContain(REASON);
    await page.goto('/espace/demandes');
    await expect(page.getByText(`Motif : ${REASON}`)).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Reprendre le brouillon « Comptoir de Gaillac/ }),
    ).toBeVisible();
  });
});

test('without an account nothing can be joined: the page says what to do first', async ({ page }) => {
  await page.goto('/creer/76/compte-partage/sans-compte');
  await page.getByRole('link', { name: 'Continuer sans compte' }).click();
  await typeNumber(page);
  await expect(page.getByRole('button', { name: /^Demander à être ajouté/ })).toHaveCount(0);
  await expect(page.getByText(/il vous faut un compte individuel associé/)).toBeVisible();
  await expectSound(page);
});
