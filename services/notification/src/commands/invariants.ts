import type { DataSource } from 'typeorm';
import { mailHandlers } from '../handlers';

/** A promise that can be checked on any running copy: `count` is the number of rows that break it. */
export interface Invariant {
  name: string;
  says: string;
  count: (db: DataSource) => Promise<number>;
}

const counting =
  (sql: string, parameters: unknown[] = []) =>
  async (db: DataSource) => {
    const [row] = await db.query<[{ count: number }]>(`SELECT COUNT(*) AS count FROM ${sql}`, parameters);
    return Number(row.count);
  };

/** Minutes after which what waits is no longer on its way but stuck. */
const PATIENCE = 15;
const LONG_AGO = `UTC_TIMESTAMP(3) - INTERVAL ${PATIENCE} MINUTE`;

export const INVARIANTS: Invariant[] = [
  {
    name: 'I4',
    says: `no delivery of notification is open for more than ${PATIENCE} minutes`,
    count: counting(
      `delivery JOIN outbox ON outbox.id = delivery.messageId WHERE status = 'OPEN' AND recordedAt < ${LONG_AGO}`,
    ),
  },
  {
    name: 'I5',
    says: 'no two mails have one key',
    count: counting('(SELECT dedupKey FROM mail GROUP BY dedupKey HAVING COUNT(*) > 1) AS twice'),
  },
  {
    name: 'I5',
    says: 'each message that owes a mail has one',
    count: counting(
      'inbox LEFT JOIN mail_cause ON inboxId = inbox.id WHERE inboxId IS NULL AND type IN (?)',
      [mailHandlers.map(({ type }) => type)],
    ),
  },
  {
    name: 'I5',
    says: `no mail is due for more than ${PATIENCE} minutes while others are accepted`,
    count: counting(
      `mail WHERE status = 'QUEUED' AND nextAttemptAt < ${LONG_AGO}
       AND EXISTS (SELECT 1 FROM mail AS other WHERE other.acceptedAt > ${LONG_AGO})`,
    ),
  },
  {
    name: 'I5',
    says: 'no secret rests with a mail that has left',
    count: counting("mail WHERE status <> 'QUEUED' AND sealed IS NOT NULL"),
  },
];
