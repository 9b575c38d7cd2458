import type { DataSource } from 'typeorm';

/** Minutes that an announcement may stay open while all is up (invariant I4). */
const LONGEST_OPEN_MIN = 15;

/** Announcements of ours that nobody acknowledged in time, and that are not given up either. */
export async function countLateDeliveries(db: DataSource): Promise<number> {
  // The driver hands a COUNT over as text or as a number, after its setting for big numbers.
  const [row] = await db.query<[{ late: number | string }]>(
    `SELECT COUNT(*) AS late FROM delivery JOIN outbox ON outbox.id = delivery.messageId
     WHERE delivery.status = 'OPEN' AND outbox.recordedAt < UTC_TIMESTAMP(3) - INTERVAL ? MINUTE`,
    [LONGEST_OPEN_MIN],
  );
  return Number(row.late);
}
