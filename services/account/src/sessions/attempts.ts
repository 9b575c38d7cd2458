import type { DataSource, EntityManager } from 'typeorm';

export interface Limit {
  /** `what:id` of whom or what is counted. */
  subject: string;
  most: number;
  seconds: number;
}

const WINDOW = 'FROM_UNIXTIME(FLOOR(UNIX_TIMESTAMP(UTC_TIMESTAMP(3)) / ?) * ?)';

/** Counts one more attempt, in windows of the database's clock. True while the limit is not passed. */
export async function countAttempt(
  tx: DataSource | EntityManager,
  { subject, most, seconds }: Limit,
): Promise<boolean> {
  await tx.query(
    `INSERT INTO attempt_count (subject, windowStart, count) VALUES (?, ${WINDOW}, 1) ON DUPLICATE KEY UPDATE count = count + 1`,
    [subject, seconds, seconds],
  );
  return (await countOf(tx, subject, seconds)) <= most;
}

/** True while another attempt is allowed; counts nothing. */
export async function mayAttempt(
  tx: DataSource | EntityManager,
  { subject, most, seconds }: Limit,
): Promise<boolean> {
  return (await countOf(tx, subject, seconds)) < most;
}

async function countOf(tx: DataSource | EntityManager, subject: string, seconds: number): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count FROM attempt_count WHERE subject = ? AND windowStart = ${WINDOW}`,
    [subject, seconds, seconds],
  );
  return row?.count ?? 0;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Wrong passwords of one account: ten in five minutes, then it waits; its owner is never shut out for good. */
export const passwordFailures = (emailHash: string): Limit => ({
  subject: `password:${emailHash}`,
  most: 10,
  seconds: 5 * MINUTE,
});

/** Wrong passwords from one network address, counted apart from the accounts. */
export const sourceFailures = (source: string): Limit => ({
  subject: `source:${source}`,
  most: 60,
  seconds: MINUTE,
});

/** Wrong codes of one account over all its codes. */
export const wrongCodes = (accountId: string): Limit => ({
  subject: `code:${accountId}`,
  most: 15,
  seconds: DAY,
});

/** Codes mailed to one account. */
export const codesSent = (accountId: string, most: number, window: 'QUARTER' | 'DAY'): Limit => ({
  subject: `codes-${window.toLowerCase()}:${accountId}`,
  most,
  seconds: window === 'DAY' ? DAY : 15 * MINUTE,
});

/** Accounts opened from one network address. */
export const accountsOpened = (source: string): Limit => ({
  subject: `accounts:${source}`,
  most: 30,
  seconds: 60 * MINUTE,
});

/** Invitations mailed to one address, whatever the mailboxes. */
export const invitationsSent = (emailHash: string): Limit => ({
  subject: `invitations:${emailHash}`,
  most: 5,
  seconds: DAY,
});

/** Mailboxes that one person asks to join, each of which sends mails to others. */
export const joinRequestsSent = (accountId: string): Limit => ({
  subject: `join-requests:${accountId}`,
  most: 5,
  seconds: DAY,
});

/** Drafts begun from one network address. */
export const draftsBegun = (source: string): Limit => ({
  subject: `drafts:${source}`,
  most: 300,
  seconds: 60 * MINUTE,
});

/** Tracking links asked for from one network address. */
export const trackingLinksAsked = (source: string): Limit => ({
  subject: `tracking-links:${source}`,
  most: 60,
  seconds: 60 * MINUTE,
});

/** Mails about one request that were asked for by its reference. */
export const trackingLinksSent = (requestId: string): Limit => ({
  subject: `tracking-link:${requestId}`,
  most: 3,
  seconds: 60 * MINUTE,
});
