import { test as base } from '@playwright/test';

/** A journey; the browsers of its people are closed at its end, so that none goes on asking for news. */
export const test = base.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
