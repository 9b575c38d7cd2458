import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// Half way through a fade, every contrast is too weak.
const TRANSITIONS_OVER = `Promise.allSettled(
  document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished),
).then(() => null)`;

/**
 * Nothing that WCAG 2.2 AA calls serious or critical stands on the page as it is now. A mail stands in a frame that
 * runs no script: axe cannot look into it, and would wait for its answer for ever. Looked at again before it is held
 * against the page: a notice may have begun to fade meanwhile.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => seriousViolations(page)).toEqual([]);
}

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(TRANSITIONS_OVER);
  // Its newer mode opens a page of its own for each look, for frames that are left out here: twice the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
