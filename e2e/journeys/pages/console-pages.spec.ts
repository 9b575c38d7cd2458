import { expect } from '@playwright/test';
import { openConsolePage, openList, REVIEWERS_PAGES, STRUCTURE_PAGES } from '../../lib/console-pages';
import { signInOf } from '../../lib/copy';
import { test } from '../../lib/journey';
import { browserOf, signIn } from '../../lib/people';
import { expectSound } from '../../lib/sound-page';

/** A label that nobody wrote shows its key, which says nothing to a reader. */
const RAW_KEY = /\b(resources|audit|ra|console)\.\w|%\{\w+\}/;

const ROLES = [
  { who: 'claire.fabre', consolePages: REVIEWERS_PAGES },
  { who: 'nathalie.vidal', consolePages: STRUCTURE_PAGES },
];

for (const { who, consolePages } of ROLES) {
  test(`each page of the console stands for ${who}, in French on a phone, in English on a screen`, async ({
    browser,
  }) => {
    const { lists, states, others } = consolePages;
    const files = new Set<string>();
    const page = await browserOf(browser);
    await signIn(page, signInOf(who));

    await page.setViewportSize({ width: 360, height: 740 });
    for (const list of lists) {
      await test.step(`${decodeURIComponent(list)} on a phone`, async () => {
        files.add(await openList(page, list));
        await expectSound(page);
      });
    }
    for (const list of states) files.add(await openList(page, list));
    for (const path of [...files, ...others]) {
      await test.step(`${path} on a phone`, async () => {
        await openConsolePage(page, path);
        await expectSound(page);
      });
    }

    await page.setViewportSize({ width: 1280, height: 850 });
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    for (const path of [...lists, ...files, ...others]) {
      await test.step(`${decodeURIComponent(path)} in English`, async () => {
        await openConsolePage(page, path);
        await expectSound(page);
        expect(await page.locator('body').innerText()).not.toMatch(RAW_KEY);
      });
    }
  });
}
