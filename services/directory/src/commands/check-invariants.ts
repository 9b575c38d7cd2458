import 'reflect-metadata';
import { db } from '../db';
import { countLateDeliveries } from '../invariants/count-late-deliveries';
import { findBrokenPublications } from '../invariants/find-broken-publications';
import { nationalPartners } from '../publications/national-partners';

async function main(): Promise<void> {
  await db.initialize();
  try {
    const broken = await findBrokenPublications(db, nationalPartners().publisher);
    const late = await countLateDeliveries(db);
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
