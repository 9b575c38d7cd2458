import 'reflect-metadata';
import { db } from '../db';
import { env } from '../env';
import { importStructures } from '../structures/import-structures';

const EVERY = 10_000;

async function main(): Promise<void> {
  const source = process.argv[2] ?? env.STRUCTURE_REGISTER_URL;
  await db.initialize();
  try {
    let said = 0;
    const report = await importStructures(db, source, (records) => {
      if (records - said >= EVERY) console.log(`Structures: ${(said = records)} records`);
    });
    if (report.resumedAt > 0) console.log(`Structures: went on after record ${report.resumedAt}`);
    console.log(
      `Structures: file of ${report.fileDate}, ${report.records} records, ${report.setAside} set aside, ${report.closed} closed`,
    );
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(`Structures: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
