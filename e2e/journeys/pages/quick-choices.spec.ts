import { expect } from '@playwright/test';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { browserOf, signIn } from '../../lib/people';

/** So slow that a tab is drawn after the pause that ends one's typing. */
const TIMES_SLOWER = 8;

test('on a slow machine, a tab and a word typed right after it are both kept', async ({ browser }) => {
  const page = await browserOf(browser);
  await signIn(page, signInOf('claire.fabre'));
  await page.goto('/console');
  const tab = page.getByRole('tab', { name: /^Retirées et expirées/ });
  await expect(tab).toBeVisible();
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  await tab.click();
  await page.getByLabel('Référence, nom ou numéro').fill('BAL-');
  await expect(page).toHaveURL(/%22q%22%3A%22BAL-%22/);
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/%22tab%22%3A%22dropped%22/);
});
