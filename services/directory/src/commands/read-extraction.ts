import 'reflect-metadata';
import { eventKeys, useEventKeys } from '@balorg/common';
import { db } from '../db';
import { env } from '../env';
import { readExtraction } from '../publications/read-extraction';

async function main(): Promise<void> {
  useEventKeys(eventKeys(env));
  await db.initialize();
  try {
    const { addresses, becameVisible } = await readExtraction(
      db,
      process.argv[2] ?? env.NATIONAL_EXTRACTION_URL,
    );
    console.log(`Extraction: ${addresses} addresses, ${becameVisible} of ours became visible`);
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(`Extraction: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
