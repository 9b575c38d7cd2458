import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { choose, confirm, enterConsole, openMailbox, openMenu, row } from '../../lib/console';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { mailTo } from '../../lib/mails';
import { newAddress } from '../../lib/new-account';
import { browserOf } from '../../lib/people';
import { expectSound } from '../../lib/sound-page';

const MAILBOX = 'Direction des soins, EHPAD Les Berges du Tarn, 81000 Albi';
const OTHERS_MAILBOX = 'Pharmacie de l’Abbatiale, 81600 Gaillac';

test('an administrator of structures sees her structures only, and keeps the people of their mailboxes', async ({
  browser,
}) => {
  const administrator = signInOf('nathalie.vidal');
  const member = signInOf('farid.cazalis');
  const invited = newAddress('maud.serieys');
  const began = new Date();
  const page = await browserOf(browser);

  await test.step('the menu holds what is hers', async () => {
    await enterConsole(page, administrator);
    await expect(page.getByRole('menuitem')).toHaveText([
      'BAL ORG en attente',
      'BAL ORG',
      'Membres',
      'Structures',
      'Administrateurs',
    ]);
  });

  await test.step('she reads the pending request of her structure; the decision is not hers', async () => {
    await page.getByRole('link', { name: /^BAL-/ }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: /Centre de Santé des Rives du Tarn/ }),
    ).toBeVisible();
    await expect(page.getByText('Samia Benali').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Décision' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Valider la demande' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('the list holds the mailboxes of her structures and no other', async () => {
    await openMenu(page, 'BAL ORG');
    await expect(page.getByRole('link', { name: MAILBOX })).toBeVisible();
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(4);
    await page.getByLabel('Adresse, description ou structure').fill('Abbatiale');
    await expect(page.getByText('Aucune BAL ORG ne correspond.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the address of another mailbox finds nothing', async () => {
    const reviewer = await browserOf(browser);
    await enterConsole(reviewer, signInOf('claire.fabre'));
    await openMailbox(reviewer, OTHERS_MAILBOX);
    await page.goto(reviewer.url());
    await expect(page.getByRole('heading', { level: 1, name: 'Fiche introuvable' })).toBeVisible();
    await expect(page.getByText(OTHERS_MAILBOX)).toHaveCount(0);
    await expectSound(page);
    await page.getByRole('link', { name: /^Voir la liste/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^BAL\sORG$/ })).toBeVisible();
  });

  await test.step('she invites a person, who gets a link; and takes the invitation back', async () => {
    await openMailbox(page, MAILBOX);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    await confirm(page, 'Inviter une personne', async () => {
      await page.getByLabel(/^Adresse mail de la personne/).fill(invited);
      await choose(page, /^Rôle/, 'Lecteur');
      await expectAccessible(page);
    });
    await expect(row(page, invited)).toContainText('En attente');
    const { text } = await mailTo(invited, began);
    expect(text).toMatch(/\/invitation#\S+/);
    await page.getByRole('button', { name: `Retirer l’invitation de ${invited}` }).click();
    await confirm(page, 'Retirer l’invitation');
    await expect(row(page, invited)).toContainText('Retirée');
  });

  await test.step('she changes a role, there and back', async () => {
    for (const role of ['Lecteur', 'Membre']) {
      await page.getByRole('button', { name: 'Changer le rôle de Farid Cazalis' }).click();
      await confirm(page, 'Enregistrer', () => choose(page, /^Rôle/, role));
      await expect(row(page, 'Farid Cazalis')).toContainText(role);
    }
  });

  await test.step('she removes a member, who is told, and gives the access back', async () => {
    await page.getByRole('button', { name: 'Retirer Farid Cazalis' }).click();
    await confirm(page, 'Retirer');
    await expect(row(page, 'Farid Cazalis')).toHaveCount(0);
    await mailTo(member.email, began, ({ subject }) => subject === 'Votre accès à une BAL ORG a pris fin');
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    await confirm(page, 'Inviter une personne', () =>
      page.getByLabel(/^Adresse mail de la personne/).fill(member.email),
    );
    await expect(row(page, 'Farid Cazalis')).toContainText('Membre');
  });

  await test.step('the last manager stays', async () => {
    await page.getByRole('button', { name: 'Retirer Paul Espinasse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Retirer', exact: true }).click();
    await expect(dialog.getByText(/nommez d’abord un autre gestionnaire/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await expect(row(page, 'Paul Espinasse')).toContainText('Gestionnaire');
  });

  await test.step('she changes the description, there and back', async () => {
    for (const description of ['Cadres de santé, EHPAD Les Berges du Tarn, 81000 Albi', MAILBOX]) {
      await page.getByRole('button', { name: 'Modifier', exact: true }).click();
      await confirm(page, 'Enregistrer', () => page.getByLabel(/^Description/).fill(description));
      await expect(page.getByRole('heading', { level: 1, name: description })).toBeVisible();
    }
  });
});
