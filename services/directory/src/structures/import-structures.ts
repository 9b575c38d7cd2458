import { inTransaction, newId } from '@balorg/common';
import { parse } from 'csv-parse';
import { IsNull, type DataSource } from 'typeorm';
import { closeVanished } from './close-vanished';
import { readHistoricRecord } from './historic-record';
import { openRegisterFile } from './open-register-file';
import { saveStructures } from './save-structures';
import { StructureImport } from './structure-import.entity';

const AT_ONCE = 500;

export interface ImportReport {
  fileDate: string;
  /** Records dealt with, those of an earlier try included. */
  records: number;
  /** Lines that are no establishment, or whose number has a wrong key. */
  setAside: number;
  resumedAt: number;
  closed: number;
}

/**
 * Reads the historic FINESS file into the register, 500 records a transaction. Broken off, it goes on after the last
 * record that was written; run again, it changes nothing.
 * @throws when the file is no FINESS file, is older than the last one, or breaks off.
 */
export async function importStructures(
  db: DataSource,
  source: string,
  onProgress: (records: number) => void = () => undefined,
): Promise<ImportReport> {
  let current: StructureImport | null = null;
  let resumedAt = 0;
  let position = 0;
  let batch: string[][] = [];

  for await (const record of await recordsOf(source)) {
    if (!current) {
      current = await beginImport(db, source, fileDateOf(record));
      resumedAt = current.recordsDone;
      continue;
    }
    if (++position <= resumedAt) continue;
    batch.push(record);
    if (batch.length < AT_ONCE) continue;
    await writeBatch(db, current, batch);
    onProgress(current.recordsDone);
    batch = [];
  }
  if (!current) throw new Error('This is not a FINESS file: it is empty');
  await writeBatch(db, current, batch);
  onProgress(current.recordsDone);
  return finishImport(db, current, resumedAt);
}

async function recordsOf(source: string): Promise<AsyncIterable<string[]>> {
  const file = await openRegisterFile(source);
  const records = file.pipe(
    parse({
      delimiter: ';',
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 20_000,
    }),
  );
  file.on('error', (error) => records.destroy(error));
  records.on('close', () => file.destroy());
  return records;
}

/** First line of the file: finess;etalab;<version>;<day>. */
function fileDateOf([register, , , day]: string[]): string {
  if (register !== 'finess' || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? ''))
    throw new Error('This is not a FINESS file: its first line does not say so');
  return day ?? '';
}

async function beginImport(db: DataSource, source: string, fileDate: string): Promise<StructureImport> {
  const imports = db.getRepository(StructureImport);
  const [last] = await imports.find({ order: { fileDate: 'DESC' }, take: 1 });
  if (last && last.fileDate > fileDate)
    throw new Error(
      `The file of ${fileDate} is older than the one of ${last.fileDate} that was read already`,
    );
  const brokenOff = await imports.findOneBy({ source, fileDate, finishedAt: IsNull() });
  if (brokenOff) return brokenOff;
  const id = newId();
  await imports.insert({ id, source, fileDate });
  return imports.findOneByOrFail({ id });
}

async function writeBatch(db: DataSource, current: StructureImport, batch: string[][]) {
  const structures = batch.map(readHistoricRecord).filter((structure) => structure !== null);
  const recordsDone = current.recordsDone + batch.length;
  const recordsSetAside = current.recordsSetAside + batch.length - structures.length;
  await inTransaction(db, async (tx) => {
    await saveStructures(tx, structures, current.fileDate);
    await tx.update(StructureImport, current.id, { recordsDone, recordsSetAside });
  });
  Object.assign(current, { recordsDone, recordsSetAside });
}

async function finishImport(db: DataSource, current: StructureImport, resumedAt: number) {
  const { id, fileDate, recordsDone, recordsSetAside } = current;
  const closed = await inTransaction(db, async (tx) => {
    await tx.update(StructureImport, id, { finishedAt: () => 'UTC_TIMESTAMP(3)' });
    return closeVanished(tx, fileDate);
  });
  return { fileDate, records: recordsDone, setAside: recordsSetAside, resumedAt, closed };
}
