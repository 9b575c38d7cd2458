import { expect } from '@playwright/test';
import { expectAccessible } from '../../lib/axe';
import { signInOf } from '../../lib/copy';
import { answerYes, validate, verify } from '../../lib/hand-in';
import { test } from '../../lib/journey';
import { mailsTo, mailTo, followFrom } from '../../lib/mails';
import { browserOf, changeToMailbox, giveCredentials, signIn } from '../../lib/people';
import { fillPharmacyForm, GUIDE_PHARMACY } from '../../lib/pharmacy-form';
import { addressesPublished } from '../../lib/national-directory';
import { decide, openFile } from '../../lib/review';

const ADDRESS = 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr';

/** Point by point what the guide of the service tells, from the home page to the new member's sign-in. */
test('a pharmacy asks for a BAL ORG, a GRADeS administrator approves it, a new member opens it', async ({
  browser,
}) => {
  const pharmacist = signInOf('camille.laurens');
  const reviewer = signInOf('julien.roques');
  const colleague = signInOf('hugo.bastide');
  const began = new Date();

  const applicant = await browserOf(browser);
  const reference = await test.step('the pharmacist asks', async () => {
    await answerYes(applicant);
    await giveCredentials(applicant, pharmacist);
    await fillPharmacyForm(applicant, GUIDE_PHARMACY);
    await expectAccessible(applicant);
    await verify(applicant);
    await expect(applicant.getByText('Pharmacie du centre 81000 Albi')).toBeVisible();
    await expectAccessible(applicant);
    const given = await validate(applicant);
    await expectAccessible(applicant);
    return given;
  });

  await test.step('the mail tells the reference and a link that follows the request elsewhere', async () => {
    const received = await mailTo(pharmacist.email, began, ({ subject }) => subject.includes(reference));
    const elsewhere = await followFrom(await browserOf(browser), received);
    await expect(elsewhere.getByText(reference).first()).toBeVisible();
    expect(elsewhere.url()).not.toContain('#');
    await elsewhere.context().close();
  });

  const console_ = await browserOf(browser);
  await test.step('the reviewer finds it in the queue and approves it', async () => {
    await signIn(console_, reviewer);
    await openFile(console_, 'À traiter', reference);
    await expect(console_.getByText('Identique').first()).toBeVisible();
    await expect(console_.getByLabel('Adresse à créer')).toHaveValue('Pharmacie.du.centre.81000.albi');
    await expect(console_.getByText('Cette adresse est libre.')).toBeVisible();
    await expectAccessible(console_);
    await decide(console_, 'Valider la demande', () => expectAccessible(console_));
  });

  await test.step('the mails say it, and the national directory shows it', async () => {
    const approved = await mailTo(pharmacist.email, began, ({ text }) => text.includes(ADDRESS));
    expect(approved.text).toContain('Changer de compte');
    await expect
      .poll(() => addressesPublished('819999012'), { timeout: 30_000 })
      .toContain(ADDRESS.toLowerCase());
    await expect
      .poll(
        async () =>
          (await mailsTo(pharmacist.email)).filter(
            ({ subject, text }) => /visible/i.test(subject) && text.includes(ADDRESS),
          ).length,
        { timeout: 30_000 },
      )
      .toBe(1);
    await applicant.reload();
    await expect(applicant.getByText(ADDRESS).first()).toBeVisible();
  });

  await test.step('the manager signs in, changes to the mailbox and adds a member', async () => {
    const manager = await browserOf(browser);
    await signIn(manager, pharmacist);
    await expectAccessible(manager);
    await changeToMailbox(manager, 'Camille Laurens', ADDRESS);
    await expect(manager.getByRole('heading', { name: 'Pharmacie du centre 81000 Albi' })).toBeVisible();
    await expectAccessible(manager);
    await manager.getByLabel(/^Son adresse mail/).fill(colleague.email);
    await manager.getByLabel(/^Son rôle/).selectOption('MEMBER');
    await manager.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(manager.getByText('Hugo Bastide').first()).toBeVisible();
    await mailTo(colleague.email, began, ({ text }) => text.includes(ADDRESS));
  });

  await test.step('the new member signs in and opens it', async () => {
    const member = await browserOf(browser);
    await signIn(member, colleague);
    await changeToMailbox(member, 'Hugo Bastide', ADDRESS);
    await expect(member.getByRole('heading', { name: 'Pharmacie du centre 81000 Albi' })).toBeVisible();
  });
});
