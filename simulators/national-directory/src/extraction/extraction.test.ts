import { parse } from 'csv-parse/sync';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import {
  ADDRESS,
  contactPoint,
  insertOf,
  simulatorUnderTest,
  type SimulatorUnderTest,
} from '../simulator-under-test';

let simulator: SimulatorUnderTest;
beforeEach(async () => {
  simulator = await simulatorUnderTest();
});
afterEach(() => simulator.stop());

const download = (headers: Record<string, string> = {}) => fetch(`${simulator.url}/extraction`, { headers });

async function unzip(zipped: Buffer): Promise<{ name: string; text: string }> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(zipped, {
    lazyEntries: true,
  });
  const entry = await new Promise<Entry>((resolve) => zip.once('entry', resolve).readEntry());
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  return { name: entry.fileName, text: (await buffer(stream)).toString('utf8') };
}

async function readRows(): Promise<string[][]> {
  const { text } = await unzip(Buffer.from(await (await download()).arrayBuffer()));
  return parse(text, { delimiter: '|', quote: null });
}

it('is one file named after its minute in Paris, with the header of the real one', async () => {
  const response = await download();
  expect(response.headers.get('Content-Type')).toBe('application/zip');
  const { name, text } = await unzip(Buffer.from(await response.arrayBuffer()));
  expect(name).toMatch(/^Extraction_Correspondance_MSSante_20\d{10}\.txt$/);
  const [header] = text.split('\n');
  expect(header).toMatch(/^Type de BAL\|Adresse BAL\|Type Identifiant PP\|.*\|Pays structure BAL$/);
  expect(header?.split('|')).toHaveLength(31);
});

it('holds a published mailbox with its structure, and no mailbox of the liste rouge', async () => {
  await simulator.patch([
    insertOf(contactPoint(ADDRESS, [{ url: 'service', valueString: 'Comptoir | ordonnances\nle soir' }])),
    insertOf(contactPoint('cachee@pharmacien.oc.mssante.fr', [{ url: 'listeRouge', valueBoolean: true }])),
  ]);
  const [header = [], ...rows] = await readRows();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(31);
  const cells = Object.fromEntries(header.map((name, at) => [name, rows[0]?.[at]]));
  expect(cells).toMatchObject({
    'Type de BAL': 'ORG',
    'Adresse BAL': ADDRESS,
    'Type identifiant structure': '1',
    'Identification Structure': '819999012',
    'Service de rattachement': 'Comptoir   ordonnances le soir',
    'Raison Sociale structure BAL': 'PHARMACIE DU CENTRE',
    'L4NUMEROVOIE structure BAL': '12',
    'L6LIGNEACHEMINEMENT structure BAL': '81000 ALBI',
    'Département structure BAL': '81',
  });
});

it('tells a reader who has these lines that nothing changed, until something does', async () => {
  const tag = (await download()).headers.get('ETag') ?? '';
  expect((await download({ 'If-None-Match': tag })).status).toBe(304);
  await simulator.patch([insertOf(contactPoint())]);
  const changed = await download({ 'If-None-Match': tag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('Last-Modified')).toMatch(/GMT$/);
});

it('shows the last snapshot only, when it takes them on a schedule', async () => {
  await simulator.stop();
  simulator = await simulatorUnderTest({ EXTRACTION_EVERY_SECONDS: 1 });
  await simulator.patch([insertOf(contactPoint())]);
  expect(await readRows()).toHaveLength(1);
  const date = (await download()).headers.get('Last-Modified') ?? '';
  expect((await download({ 'If-Modified-Since': date })).status).toBe(304);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await readRows()).toHaveLength(2);
});
