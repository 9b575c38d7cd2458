import 'reflect-metadata';
import { db } from '../db';
import { findBrokenPublications } from '../publications/find-broken-publications';
import { nationalPartners } from '../publications/national-partners';

/** Minutes that a delivery may stay open while all is up. */
const LONGEST_OPEN_MIN = 15;

async function main(): Promise<void> {
  await db.initialize();
  try {
    const broken = await findBrokenPublications(db, nationalPartners().publisher);
    const late = await countLateDeliveries();
    const verdicts: [invariant: string, faults: string[]][] = [
      ['I4 every announcement of the directory was taken', late === 0 ? [] : [`${late} still open`]],
      ['I6 the national directory holds what we say, and no more', broken],
    ];
    for (const [invariant, faults] of verdicts) {
      console.log(
        `${faults.length === 0 ? 'PASS' : 'FAIL'} ${[invariant, ...faults.slice(0, 10)].join(': ')}`,
      );
      if (faults.length > 0) process.exitCode = 1;
    }
  } finally {
    await db.destroy();
  }
}

async function countLateDeliveries(): Promise<number> {
  const [row] = await db.query<[{ late: number }]>(
    `SELECT COUNT(*) AS late FROM delivery JOIN outbox ON outbox.id = delivery.messageId
     WHERE delivery.status = 'OPEN' AND outbox.recordedAt < UTC_TIMESTAMP(3) - INTERVAL ? MINUTE`,
    [LONGEST_OPEN_MIN],
  );
  return row.late;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
