import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

/** What holds on every page: one title, nothing beside the window, nothing serious for assistive tools. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
}
