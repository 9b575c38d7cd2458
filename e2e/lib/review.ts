import { expect, type Page } from '@playwright/test';

type Tab = 'À traiter' | 'Correction demandée' | 'Refusées' | 'Retirées et expirées';

/** Opens a file from the queue, where a reviewer looks for it. */
export async function openFile(page: Page, tab: Tab, reference: string): Promise<void> {
  await page.goto('/console');
  await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await page.getByLabel('Référence, nom ou numéro').fill(reference);
  await expect(page.getByText('1 résultat', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('region', { name: 'Décision' })).toBeVisible();
}

/** Presses an act of the decision bar and confirms it; `fill` types what its dialog asks for. */
export async function decide(page: Page, act: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole('region', { name: 'Décision' }).getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill?.();
  await dialog.getByRole('button', { name: act }).click();
  await expect(dialog).toBeHidden();
}

/** Approves the file that is open, with the address that the rule proposes. */
export async function approve(page: Page): Promise<void> {
  await expect(page.getByText('Cette adresse est libre.')).toBeVisible();
  await decide(page, 'Valider la demande');
}
