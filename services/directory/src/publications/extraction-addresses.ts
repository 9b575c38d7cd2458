import { parse } from 'csv-parse';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** The real zip has some 20 MB, 89 MB open; four times as much is something else. */
const LARGEST_ZIP = 80_000_000;
const LARGEST_TEXT = 400_000_000;
const DOWNLOAD_WITHIN_MS = 10 * 60_000;
const ADDRESS = 'Adresse BAL';

/**
 * The addresses of the public extraction, one by one, in lower case: 31 columns separated by | without quotes, a line
 * of names first, a separator too many at the end of lines let through.
 * @throws when the download breaks off or is no such file.
 */
export async function* extractionAddresses(url: string): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'extraction-'));
  try {
    const file = join(folder, 'extraction.zip');
    await download(url, file);
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      yield* addressesIn(await zip.openReadStreamPromise(await textEntryOf(zip)));
    } finally {
      zip.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(url: string, file: string): Promise<void> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS) });
  if (!response.ok || !response.body) throw new Error(`The extraction answered ${response.status}`);
  const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  await pipeline(body, atMost(LARGEST_ZIP), createWriteStream(file));
}

async function textEntryOf(zip: ZipFile): Promise<Entry> {
  for await (const entry of zip.eachEntry()) if (entry.fileName.endsWith('.txt')) return entry;
  throw new Error('The extraction holds no text file');
}

async function* addressesIn(text: Readable): AsyncGenerator<string> {
  const records = text
    .pipe(atMost(LARGEST_TEXT))
    .pipe(
      parse({ delimiter: '|', quote: false, bom: true, relax_column_count: true, max_record_size: 20_000 }),
    );
  text.on('error', (error) => records.destroy(error));
  let column: number | null = null;
  for await (const record of records as AsyncIterable<string[]>) {
    if (column === null) {
      column = record.indexOf(ADDRESS);
      if (column === -1) throw new Error(`The extraction has no column ${ADDRESS}`);
    } else {
      const address = record[column]?.trim().toLowerCase();
      if (address) yield address;
    }
  }
}

/** Lets bytes through up to a limit: a zip bomb ends here. */
function atMost(limit: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > limit) done(new Error(`The extraction is larger than ${limit} bytes`));
      else done(null, chunk);
    },
  });
}
