import { verifyAudit } from '../audit/verify-audit';
import { withDatabase } from './with-database';

/** Walks the audit chain; names the first entry that is not what was written. */
void withDatabase(async (db) => {
  const { entries, firstBad } = await verifyAudit(db);
  console.log(
    firstBad === null
      ? `The audit chain is whole: ${entries} entries.`
      : `The audit chain is broken at entry ${firstBad}.`,
  );
  return firstBad === null ? 0 : 1;
});
