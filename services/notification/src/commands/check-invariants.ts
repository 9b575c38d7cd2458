import 'reflect-metadata';
import { db } from '../db';
import { INVARIANTS } from './invariants';

/** Prints one line an invariant: `PASS I5 …` or `FAIL I5 …` with the number of rows that break it. */
async function checkInvariants(): Promise<void> {
  await db.initialize();
  try {
    for (const { name, says, count } of INVARIANTS) {
      const broken = await count(db);
      process.stdout.write(
        broken === 0 ? `PASS ${name} ${says}\n` : `FAIL ${name} ${says}: ${broken} do not hold\n`,
      );
      if (broken > 0) process.exitCode = 1;
    }
  } finally {
    await db.destroy();
  }
}

void checkInvariants();
