import { expect, type Page } from '@playwright/test';
import { source, type AxeResults } from 'axe-core';

/** A mail stands in a frame that runs no script: axe cannot look into it, and would wait for its answer for ever. */
const WHERE = { exclude: [['iframe']] };

const HOW = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // What is in order is not written down: that would take as long as the look itself.
  resultTypes: ['violations'],
};

const LOOK = `axe.run(${JSON.stringify(WHERE)}, ${JSON.stringify(HOW)}).then(({ violations }) => violations)`;

/**
 * Nothing that WCAG 2.2 AA calls serious or critical stands on the page as it is now. Looked at again before it is
 * held against the page: a notice may have begun to leave meanwhile.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => seriousViolations(page)).toEqual([]);
}

async function seriousViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${source}; null`);
  const violations = await page.evaluate<AxeResults['violations']>(LOOK);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
