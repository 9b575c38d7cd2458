import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { handIn } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailsTo, mailTo, followFrom } from '../../lib/mails';
import { browserOf, signIn } from '../../lib/people';
import { approve, decide, openFile } from '../../lib/review';

const ADDRESS = 'Pharmacie.des.couverts.82000.montauban@pharmacien.oc.mssante.fr';
const REFUSAL = 'L’officine ne répond pas au numéro indiqué : rappelez le centre de services.';
const REOPENING = 'La titulaire a rappelé depuis le numéro du registre.';
const NOTE = 'Rappelée le soir même, identité vérifiée par le fournisseur de l’officine.';

/** A refusal is not the end: the same request is decided again, in a second round. */
test('a request is refused, reopened and approved', async ({ browser }) => {
  const pharmacist = signInOf('camille.laurens');
  const began = new Date();
  const applicant = await browserOf(browser);
  const reviewer = await browserOf(browser);

  const reference = await test.step('the request', () =>
    handIn(applicant, pharmacist, {
      finess: '829999010',
      contactEmail: 'pharmacie-des-couverts@officine.example',
      description: 'Pharmacie des Couverts, 82000 Montauban',
    }));
  const told = (words: string) =>
    mailTo(pharmacist.email, began, (mail) => mail.subject.includes(reference) && mail.text.includes(words));

  await test.step('refused with a reason, which is shown as the applicant will read it', async () => {
    await signIn(reviewer, signInOf('julien.roques'));
    await openFile(reviewer, 'À traiter', reference);
    await decide(reviewer, 'Refuser la demande', async () => {
      const dialog = reviewer.getByRole('dialog');
      await dialog.getByLabel(/^Motif du refus/).fill(REFUSAL);
      await expect(dialog.getByRole('blockquote')).toContainText(`${reference} a été refusée`);
      await expect(dialog.getByRole('blockquote')).toContainText(REFUSAL);
      await expectAccessible(reviewer);
    });
  });

  await test.step('the applicant reads the reason, in the mail and where the request is followed', async () => {
    expect((await told(REFUSAL)).text).toContain('une demande refusée peut être rouverte');
    await applicant.goto('/suivi');
    await expect(applicant.getByText('Refusée', { exact: true })).toBeVisible();
    await expect(applicant.getByText('Pourquoi elle a été refusée')).toBeVisible();
    await expect(applicant.getByText(REFUSAL)).toBeVisible();
    await expect(applicant.getByRole('link', { name: 'Déposer une nouvelle demande' })).toBeVisible();
    await expectAccessible(applicant);
  });

  await test.step('the reviewer reopens it with a reason and leaves a note', async () => {
    await openFile(reviewer, 'Refusées', reference);
    await expect(reviewer.getByText('Demande refusée.').last()).toBeVisible();
    await expectAccessible(reviewer);
    await decide(reviewer, 'Rouvrir la demande', async () => {
      await expect(reviewer.getByText(/au tour 2, avec un nouveau délai de décision/)).toBeVisible();
      await reviewer
        .getByRole('dialog')
        .getByLabel(/^Motif de la réouverture/)
        .fill(REOPENING);
      await expectAccessible(reviewer);
    });
    await expect(reviewer.getByText('Tour 2')).toBeVisible();
    await expect(reviewer.getByText('Vous avez pris cette demande.').last()).toBeVisible();
    await reviewer.getByLabel(/^Nouvelle note/).fill(NOTE);
    await reviewer.getByRole('button', { name: 'Ajouter la note' }).click();
    const notes = reviewer.getByRole('region', { name: 'Notes internes' });
    await expect(notes.getByRole('listitem')).toContainText(NOTE);
    await expect(notes.getByRole('listitem')).toContainText('Julien Roques');
    await expectAccessible(reviewer);
  });

  const follower = await test.step('the applicant sees it in review again, with a date', async () => {
    const reopened = await told('Le centre de services l’a rouverte');
    expect(reopened.text).toContain('Réponse au plus tard le');
    const follower = await followFrom(applicant, reopened);
    await expect(follower.getByText('En cours d’examen', { exact: true })).toBeVisible();
    await expect(follower.getByText(/^Décision au plus tard le \p{L}+ \d/u)).toBeVisible();
    await expect(follower.getByText(REFUSAL)).toHaveCount(0);
    await expectAccessible(follower);
    return follower;
  });

  await test.step('approved in the second round', async () => {
    await openFile(reviewer, 'À traiter', reference);
    await expect(reviewer.getByText('Tour 2')).toBeVisible();
    await approve(reviewer);
    await told(ADDRESS);
    await expect(follower.getByText('Validée', { exact: true })).toBeVisible();
    await expect(follower.getByText(ADDRESS).first()).toBeVisible();
  });

  await test.step('what reviewers write for each other was never told', async () => {
    const mails = (await mailsTo(pharmacist.email)).filter(({ subject }) => subject.includes(reference));
    expect(mails.length).toBeGreaterThanOrEqual(4);
    for (const words of [NOTE, REOPENING]) {
      await expect(follower.getByText(words)).toHaveCount(0);
      expect(await follower.content()).not.toContain(words);
      expect(mails.filter(({ text, html }) => text.includes(words) || html.includes(words))).toEqual([]);
    }
  });
});
