import { expect, type Page } from '@playwright/test';

type Filter = Record<string, string>;

const listed = (resource: string, filter: Filter = {}) =>
  `/console/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The lists of both roles; each leads to the page of its first line. */
export const SHARED_LISTS = [
  listed('mailboxRequests', { tab: 'toDo' }),
  listed('mailboxRequests', { tab: 'approved' }),
  listed('mailboxes'),
  listed('structures', { kind: 'EG' }),
];

/** The lists of the GRADeS alone. */
export const REVIEWERS_LISTS = [
  ...['inReview', 'correctionAsked', 'refused', 'dropped'].map((tab) => listed('mailboxRequests', { tab })),
  ...['SUSPENDED', 'CLOSED'].map((status) => listed('mailboxes', { status })),
  ...['WITHHELD', 'REFUSED'].map((status) => listed('publications', { status })),
  listed('publications'),
  listed('mails'),
  listed('accounts'),
];

/** Pages whose lines lead to pages that are seen already, or that have no line. */
export const SHARED_PAGES = ['/console/members', '/console/members/invitations', '/console/administrators'];
export const REVIEWERS_PAGES = [
  '/console/regionProfiles/76/show',
  '/console/auditEntries',
  '/console/deadDeliveries',
  '/console/nowhere',
];

/** Opens a page of the console and waits until everything it asks for is there. */
export async function openConsolePage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Chargement…|Loading…)$/)).toHaveCount(0);
}

/** Opens a list. @returns the address of its first line's page */
export async function openList(page: Page, path: string): Promise<string> {
  await openConsolePage(page, path);
  const first = page.getByRole('row').nth(1).getByRole('link');
  return (await first.getAttribute('href')) ?? '';
}
