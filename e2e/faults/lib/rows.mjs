import { connect } from '../../../scripts/lib/sql.mjs';

/** Reads a service's database, as the service's own user. */
export async function rows({ stack }, service, sql, values = []) {
  const connection = await connect(stack.databases.services[service].runUrl);
  try {
    const [found] = await connection.query(sql, values);
    return found;
  } finally {
    await connection.end();
  }
}

/** What is owed to others of this kind: how often it was handed over, and whether its readers have taken it. */
export const deliveriesOf = (copy, service, type, subjectId) =>
  rows(
    copy,
    service,
    `SELECT delivery.subscriber, delivery.status, delivery.timesRelayed FROM delivery
     JOIN outbox ON outbox.id = delivery.messageId WHERE outbox.type = ? AND outbox.subjectId = ?`,
    [type, subjectId],
  );
