import type { DataSource } from 'typeorm';

/** Does something as if it were that moment by the clock of the database, which must have one connection only. */
export async function atMoment<Result>(
  db: DataSource,
  moment: Date,
  act: () => Promise<Result>,
): Promise<Result> {
  await db.query('SET timestamp = ?', [moment.getTime() / 1_000]);
  try {
    return await act();
  } finally {
    await db.query('SET timestamp = DEFAULT');
  }
}
