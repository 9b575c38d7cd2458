import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// Half way through a fade, every contrast is too weak.
const TRANSITIONS_OVER = `Promise.allSettled(
  document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished),
).then(() => null)`;

/**
 * Nothing that WCAG 2.2 AA calls serious or critical stands on the page as it is now. A mail stands in a frame that
 * runs no script: axe cannot look into it, and would wait for its answer for ever.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(TRANSITIONS_OVER);
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}
