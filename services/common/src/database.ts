import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import { v7 } from 'uuid';

/** Column of one of our ids. Not `uuid`, which would become a type that only MariaDB knows. */
export const uuidColumn = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;

/** A moment, in UTC, to the millisecond. */
export const momentColumn = { type: 'datetime', precision: 3 } as const;

/** Plain ASCII compared letter by letter, trailing spaces included: keys, hashes, addresses. */
export const asciiColumn = (length: number) =>
  ({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_nopad_bin' }) as const;

/** Ids grow with time, so that rows are written at the end of their index. */
export const newId = (): string => v7();

/** Describes a service's database; nothing is opened yet. */
export function defineDatabase(
  url: string,
  entities: DataSourceOptions['entities'],
  migrations: DataSourceOptions['migrations'],
) {
  return new DataSource({
    type: 'mariadb',
    url,
    charset: 'utf8mb4_unicode_520_ci',
    timezone: 'Z',
    supportBigNumbers: true,
    synchronize: false,
    poolSize: 10,
    entities,
    migrations,
  });
}

const WORTH_ANOTHER_TRY = ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'];
const TRIES = 3;

/**
 * Runs `work` in one transaction; the whole of it again, three times at most, when the database chose it as the
 * victim of a deadlock. No call over the network belongs inside.
 */
export async function inTransaction<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction('READ COMMITTED', work);
    } catch (error) {
      if (attempt === TRIES || !isWorthAnotherTry(error)) throw error;
    }
  }
}

const isWorthAnotherTry = (error: unknown) =>
  error instanceof Error && 'code' in error && WORTH_ANOTHER_TRY.includes(String(error.code));

/**
 * Defaults of columns are written in the server's time zone and compared with UTC.
 * @throws where the server's time is not UTC, before anything is written.
 */
export async function requireUtc(db: DataSource): Promise<void> {
  const [{ apart }] = await db.query<[{ apart: number }]>(
    'SELECT TIMESTAMPDIFF(MINUTE, NOW(), UTC_TIMESTAMP()) AS apart',
  );
  if (Number(apart) !== 0) {
    throw new Error("The database's time zone must be UTC: set default-time-zone='+00:00'.");
  }
}

/** The database's clock: it alone rules codes, sessions and windows, so that a process's wrong clock opens nothing. */
export async function databaseNow(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<[{ now: Date }]>('SELECT UTC_TIMESTAMP(3) AS now');
  return row.now;
}
