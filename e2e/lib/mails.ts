import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { copy } from './copy';

interface Caught {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  time: string;
}

const WITHIN_MS = 20_000;

/** The newest mail to `address` that came after `since` and fits, as the catcher received it. */
export async function mailTo(
  address: string,
  since: Date,
  fits: (mail: Caught) => boolean = () => true,
): Promise<Caught> {
  const until = Date.now() + WITHIN_MS;
  while (Date.now() < until) {
    const found = (await mailsTo(address)).filter(
      (mail) => new Date(mail.time).getTime() >= Math.floor(since.getTime() / 1_000) * 1_000 && fits(mail),
    );
    const newest = found.at(-1);
    if (newest) return newest;
    await setTimeout(200);
  }
  throw new Error(`no such mail to ${address} within ${WITHIN_MS / 1_000} s`);
}

/** Everything that was sent to an address, the oldest first. */
export async function mailsTo(address: string): Promise<Caught[]> {
  const response = await fetch(`${copy.urls['mailCatcher']}/api/email`);
  const mails = (await response.json()) as Caught[];
  return mails
    .filter(({ to }) => to.some((recipient) => recipient.address === address))
    .sort((one, other) => one.time.localeCompare(other.time));
}

const CODE = /^\s*(\d{4} ?\d{4})\s*$/m;

/**
 * The one-time code that is mailed to `address` because of `ask`. What was there before is known by its id: a mail's
 * time is told in whole seconds, and a former code may be as young.
 */
export async function codeFor(address: string, ask: () => Promise<void>): Promise<string> {
  const before = (await mailsTo(address)).map(({ id }) => id);
  await ask();
  const isNew = ({ id, text }: Caught) => !before.includes(id) && CODE.test(text);
  const { text } = await mailTo(address, new Date(0), isNew);
  return (CODE.exec(text)?.[1] ?? '').replace(' ', '');
}

/** Follows the request of a mail: its link opens a tab of its own, in the browser of `page`. */
export async function followFrom(page: Page, { text }: Pick<Caught, 'text'>): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(/http\S+\/suivi#\S+/.exec(text)?.[0] ?? '');
  return tab;
}
