import { waitUntil } from '../../lib/wait-until.mjs';
import { rows } from './rows.mjs';

const SERVICES = ['account', 'directory', 'notification'];

/** Waits until nobody owes anybody anything: every delivery acknowledged, every mail gone. What is twice is there by now. */
export const settled = (copy, { within = 60_000 } = {}) =>
  waitUntil('all that is owed to be done', async () => (await countOwed(copy)) === 0, { within, every: 250 });

async function countOwed(copy) {
  const deliveries = SERVICES.map((service) =>
    rows(copy, service, "SELECT COUNT(*) AS owed FROM delivery WHERE status <> 'DONE'"),
  );
  const mails = rows(copy, 'notification', "SELECT COUNT(*) AS owed FROM mail WHERE status = 'QUEUED'");
  const counts = await Promise.all([...deliveries, mails]);
  return counts.reduce((sum, [{ owed }]) => sum + Number(owed), 0);
}
