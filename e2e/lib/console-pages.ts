import { expect, type Page } from '@playwright/test';

type Filter = Record<string, string>;

const listed = (resource: string, filter: Filter = {}) =>
  `/console/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

export interface ConsolePages {
  /** Lists, each looked at, and the page of its first line after it. */
  lists: string[];
  /** The same lists in another state, where only the page of the first line is new. */
  states: string[];
  /** Pages whose lines lead to pages that are seen already, or that have no line. */
  others: string[];
}

/** What an administrator of structures finds in the console. */
export const STRUCTURE_PAGES: ConsolePages = {
  lists: [
    listed('mailboxRequests', { tab: 'toDo' }),
    listed('mailboxes'),
    listed('structures', { kind: 'EG' }),
  ],
  states: [listed('mailboxRequests', { tab: 'approved' })],
  others: [
    '/console/members',
    '/console/members/invitations',
    '/console/members/join-requests',
    '/console/administrators',
  ],
};

/** What a GRADeS administrator finds there. */
export const REVIEWERS_PAGES: ConsolePages = {
  lists: [...STRUCTURE_PAGES.lists, listed('publications'), listed('mails'), listed('accounts')],
  states: [
    ...['correctionAsked', 'approved', 'refused', 'dropped'].map((tab) => listed('mailboxRequests', { tab })),
    ...['SUSPENDED', 'CLOSED'].map((status) => listed('mailboxes', { status })),
    listed('publications', { status: 'REFUSED' }),
  ],
  others: [
    ...STRUCTURE_PAGES.others,
    '/console/regionProfiles/76/show',
    '/console/auditEntries',
    '/console/deadDeliveries',
    '/console/nowhere',
  ],
};

/** Opens a page of the console and waits until everything it asks for is there. */
export async function openConsolePage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Chargement…|Loading…)$/)).toHaveCount(0);
}

/** Opens a list. @returns the address of its first line's page */
export async function openList(page: Page, path: string): Promise<string> {
  await openConsolePage(page, path);
  const first = page.getByRole('row').nth(1).getByRole('link').first();
  return (await first.getAttribute('href')) ?? '';
}
