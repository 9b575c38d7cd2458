import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { handIn } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailTo, followFrom } from '../../lib/mails';
import { browserOf, changeToMailbox, signIn } from '../../lib/people';
import { approve, decide, openFile } from '../../lib/review';

const ADDRESS = 'Pharmacie.de.la.louge.31600.muret@pharmacien.oc.mssante.fr';
const VAGUE = 'Notre pharmacie';
const CLEAR = 'Pharmacie de la Louge, 31600 Muret';
const WRONG_PHONE = '05 36 49 09 99';
const RIGHT_PHONE = '05 36 49 03 71';
const REASON = 'Nommez la pharmacie, sa commune et son code postal.';
const A_DAY = /\p{L}+ \d{1,2} \p{L}+ à \d{2}:\d{2}/u;

/** Two fields are wrong: the applicant sees only these open, the reviewer sees first what became of them. */
test('a correction is asked, made and approved', async ({ browser }) => {
  const pharmacist = signInOf('camille.laurens');
  const began = new Date();
  const applicant = await browserOf(browser);
  const reviewer = await browserOf(browser);

  const reference = await test.step('a request with a wrong telephone and a vague description', () =>
    handIn(applicant, pharmacist, {
      finess: '31 999 903 3',
      contactEmail: 'pharmacie-de-la-louge@officine.example',
      description: VAGUE,
      phone: WRONG_PHONE,
    }));
  const told = (words: string) =>
    mailTo(
      pharmacist.email,
      began,
      ({ subject, text }) => subject.includes(reference) && text.includes(words),
    );

  await test.step('the reviewer takes the file and sees what the register says otherwise', async () => {
    await signIn(reviewer, signInOf('julien.roques'));
    await openFile(reviewer, 'À traiter', reference);
    await reviewer.getByRole('button', { name: 'Prendre la demande' }).click();
    await expect(reviewer.getByText('Vous avez pris cette demande.').last()).toBeVisible();
    const phone = reviewer
      .getByRole('table', { name: 'Vérification de la structure' })
      .getByRole('row', { name: /^Téléphone/ });
    await expect(phone).toContainText(WRONG_PHONE);
    await expect(phone).toContainText(RIGHT_PHONE);
    await expect(phone).toContainText('Différent');
    await expectAccessible(reviewer);
  });

  await test.step('asks for a correction of two fields, each with its reason', async () => {
    await decide(reviewer, 'Demander une correction', async () => {
      const dialog = reviewer.getByRole('dialog');
      await dialog.getByLabel('Téléphone', { exact: true }).check();
      await expect(dialog.getByLabel(/^Motif pour «\sTéléphone\s»/)).toHaveValue(new RegExp(RIGHT_PHONE));
      await dialog.getByLabel('Description', { exact: true }).check();
      await dialog.getByLabel(/^Motif pour «\sDescription\s»/).fill(REASON);
      await expect(dialog.getByText(`Votre demande ${reference} a besoin d’une correction.`)).toBeVisible();
      await expectAccessible(reviewer);
    });
    await openFile(reviewer, 'Correction demandée', reference);
    await expect(reviewer.getByText(/Attend le demandeur jusqu’au/)).toBeVisible();
  });

  const follower = await test.step('the mail leads to these two fields and no other', async () => {
    const asked = await told('une correction');
    expect(asked.text).toContain(REASON);
    expect(asked.text).toMatch(/Répondez avant le \p{L}+ \d/u);
    const follower = await followFrom(await browserOf(browser), asked);
    await expect(follower.getByText(/2 informations à corriger avant le/)).toHaveText(A_DAY);
    await expect(follower.getByText(REASON)).toBeVisible();
    await expectAccessible(follower);
    await follower.getByRole('link', { name: 'Corriger ma demande' }).click();
    await expect(follower.getByText(/à corriger avant le/)).toHaveText(A_DAY);
    await expect(follower.getByRole('textbox')).toHaveCount(2);
    await expect(follower.getByLabel(/^Description du compte/)).toHaveAccessibleDescription(
      new RegExp(REASON),
    );
    await expect(follower.getByLabel(/^Téléphone professionnel/)).toHaveAccessibleDescription(
      new RegExp(RIGHT_PHONE),
    );
    await expectAccessible(follower);
    return follower;
  });

  await test.step('a fault is told at its field; then before and after, and the answer leaves', async () => {
    const phone = follower.getByLabel(/^Téléphone professionnel/);
    await phone.fill('3949');
    await follower.getByLabel(/^Description du compte/).fill(CLEAR);
    await follower.getByRole('button', { name: 'Vérifier ma correction' }).click();
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await expect(phone).toHaveAccessibleDescription(/numéro complet/);
    await expectAccessible(follower);
    await phone.fill(RIGHT_PHONE);
    await follower.getByRole('button', { name: 'Vérifier ma correction' }).click();
    await expect(follower.getByRole('heading', { name: 'Ce que vous envoyez' })).toBeVisible();
    for (const change of [VAGUE, WRONG_PHONE])
      await expect(follower.getByText(`Avant : ${change}`)).toBeVisible();
    for (const change of [CLEAR, RIGHT_PHONE])
      await expect(follower.getByText(`Après : ${change}`)).toBeVisible();
    await expectAccessible(follower);
    await follower.getByRole('button', { name: 'Envoyer ma correction' }).click();
    await expect(follower.getByText('Votre correction est reçue')).toBeVisible();
    await expect(follower.getByText(/de nouveau examinée\. Décision au plus tard le/)).toHaveText(A_DAY);
    await expectAccessible(follower);
    expect((await told('votre correction')).text).toMatch(/Réponse au plus tard le/);
  });

  await test.step('the reviewer sees the difference first and approves', async () => {
    await openFile(reviewer, 'À traiter', reference);
    const first = reviewer.getByRole('main').getByRole('alert').first();
    await expect(first).toContainText(/Corrigé le .*\s: 2 champs modifiés/);
    await expect(first).toContainText(`${VAGUE} → ${CLEAR}`);
    await expectAccessible(reviewer);
    await approve(reviewer);
  });

  await test.step('the mailbox is there', async () => {
    await told(ADDRESS);
    await signIn(applicant, pharmacist);
    await changeToMailbox(applicant, 'Camille Laurens', ADDRESS);
    await expect(applicant.getByRole('heading', { name: CLEAR })).toBeVisible();
  });
});
