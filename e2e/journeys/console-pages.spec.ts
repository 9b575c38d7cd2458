import { expect, test, type Page } from '@playwright/test';
import {
  openConsolePage,
  openList,
  REVIEWERS_LISTS,
  REVIEWERS_PAGES,
  SHARED_LISTS,
  SHARED_PAGES,
} from '../lib/console-pages';
import { signInOf } from '../lib/copy';
import { browserOf, signIn } from '../lib/people';
import { expectSound } from '../lib/sound-page';

/** A label that nobody wrote shows its key, which says nothing to a reader. */
const RAW_KEY = /\b(resources|audit|ra|console)\.\w|%\{\w+\}/;

const ROLES = [
  {
    who: 'claire.fabre',
    lists: [...SHARED_LISTS, ...REVIEWERS_LISTS],
    pages: [...SHARED_PAGES, ...REVIEWERS_PAGES],
  },
  { who: 'nathalie.vidal', lists: SHARED_LISTS, pages: SHARED_PAGES },
];

for (const { who, lists, pages } of ROLES) {
  test(`each page of the console stands for ${who}, on a screen and on a phone`, async ({ browser }) => {
    const page = await browserOf(browser);
    await signIn(page, signInOf(who));
    const paths = [...lists, ...(await filesOf(page, lists)), ...pages];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await test.step(`${decodeURIComponent(path)} at ${width} px`, async () => {
          await openConsolePage(page, path);
          await expectSound(page);
        });
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'English' }).click();
    for (const path of paths) {
      await test.step(`${decodeURIComponent(path)} in English`, async () => {
        await openConsolePage(page, path);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        expect(await page.locator('body').innerText()).not.toMatch(RAW_KEY);
      });
    }
  });
}

/** The page of the first line of each list, each once. */
async function filesOf(page: Page, lists: string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const list of lists) files.add(await openList(page, list));
  return [...files];
}
