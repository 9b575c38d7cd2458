import { testService } from '@balorg/common/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IsNull, Not } from 'typeorm';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { startSimulator, type Simulator } from '../../test/simulator';
import { importStructures } from './import-structures';
import { StructureImport } from './structure-import.entity';
import { Structure } from './structure.entity';

testService({ ...definition, db, createContext });

let folder: string;
let simulator: Simulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  simulator = await startSimulator();
});
afterEach(() => simulator.reset());
afterAll(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true });
});

/** Numbers with a valid key, in département 81. */
function finessNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const body = `81${String(index).padStart(6, '0')}`;
    const sum = [...body].reverse().reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });
}

const record = (finess: string, name = 'EHPAD LES TILLEULS', department = '81') =>
  `structureet;${finess};819999509;${name};${name};;;12;PL;DU VIGAN;BIS;;004;${department};TARN;81000 ALBI;0465710001;;500;EHPAD;;;81234567600017;;;;;;1999-01-31;;`;

async function aFile(records: string[], day = '2026-11-20'): Promise<string> {
  const file = join(folder, 'etablissements.csv');
  await writeFile(file, [`finess;etalab;111;${day}`, ...records, ''].join('\n'));
  return file;
}

it('reads the file of the register over the network', async () => {
  const report = await importStructures(db, simulator.registerUrl);
  expect(report).toMatchObject({ setAside: 0, closed: 0, resumedAt: 0 });
  const pharmacy = await db.manager.findOneByOrFail(Structure, { id: '819999012' });
  expect(pharmacy).toMatchObject({
    kind: 'EG',
    legalEntity: '819999509',
    name: 'PHARMACIE DU CENTRE',
    address: '12 PL DU VIGAN',
    postcode: '81000',
    town: 'ALBI',
    departmentCode: '81',
    regionCode: '76',
    siret: '81234567600017',
    categoryCode: '620',
    closedOn: null,
    fileDate: report.fileDate,
  });
});

it('knows the legal entities by their number alone', async () => {
  await importStructures(db, await aFile([record('819999012')]));
  expect(await db.manager.findOneByOrFail(Structure, { id: '819999509' })).toMatchObject({
    kind: 'EJ',
    name: null,
  });
});

it('maps the letters that the register uses for départements overseas', async () => {
  await importStructures(db, await aFile([record('971999016', 'CENTRE HOSPITALIER', '9A')]));
  expect(await db.manager.findOneByOrFail(Structure, { id: '971999016' })).toMatchObject({
    departmentCode: '971',
    regionCode: '01',
    phone: '+33465710001',
    address: '12BIS PL DU VIGAN',
  });
});

it('goes on after the last record that was written', async () => {
  const file = await aFile(finessNumbers(1200).map((finess) => record(finess)));
  const breaksOff = importStructures(db, file, () => {
    throw new Error('power cut');
  });
  await expect(breaksOff).rejects.toThrow('power cut');
  expect(await db.manager.countBy(Structure, { kind: 'EG' as Structure['kind'] })).toBe(500);

  const report = await importStructures(db, file);
  expect(report).toMatchObject({ records: 1200, resumedAt: 500 });
  expect(await db.manager.countBy(Structure, { kind: 'EG' as Structure['kind'] })).toBe(1200);
  expect(await db.manager.count(StructureImport)).toBe(1);
});

it('changes nothing the second time', async () => {
  const file = await aFile([record('819999012')]);
  await importStructures(db, file);
  await importStructures(db, file);
  expect(await db.manager.count(Structure)).toBe(2);
});

it('sets aside a number whose key is wrong, and lines that are no establishment', async () => {
  const file = await aFile([record('819999012'), record('819999013'), 'structureej;819999509;SELARL']);
  expect(await importStructures(db, file)).toMatchObject({ records: 3, setAside: 2 });
});

it('closes what a newer file no longer holds, dated by that file', async () => {
  const [gone, ...kept] = finessNumbers(5);
  await importStructures(db, await aFile(finessNumbers(5).map((finess) => record(finess))));
  const report = await importStructures(
    db,
    await aFile(
      kept.map((finess) => record(finess)),
      '2026-11-21',
    ),
  );
  expect(report.closed).toBe(1);
  expect(await db.manager.findOneByOrFail(Structure, { id: gone })).toMatchObject({
    closedOn: '2026-11-21',
    fileDate: '2026-11-20',
  });
});

it('closes nothing when half of the register is missing', async () => {
  await importStructures(db, await aFile(finessNumbers(10).map((finess) => record(finess))));
  const broken = await aFile(
    finessNumbers(2).map((finess) => record(finess)),
    '2026-11-21',
  );
  await expect(importStructures(db, broken)).rejects.toThrow('lacks 8 of 10');
  expect(await db.manager.countBy(Structure, { closedOn: '2026-11-21' })).toBe(0);
});

it('refuses an older file and what is no FINESS file', async () => {
  await importStructures(db, await aFile([record('819999012')], '2026-11-20'));
  await expect(importStructures(db, await aFile([record('819999012')], '2026-11-01'))).rejects.toThrow(
    'older',
  );
  const page = join(folder, 'page.html');
  await writeFile(page, '<html>\n');
  await expect(importStructures(db, page)).rejects.toThrow('not a FINESS file');
});

it.each(['500', 'garbage', 'drop'] as const)(
  'writes nothing wrong when the register answers by %s',
  async (fault) => {
    await simulator.fault({ target: 'finess', fault });
    await expect(importStructures(db, simulator.registerUrl)).rejects.toThrow();
    expect(await db.manager.countBy(StructureImport, { finishedAt: Not(IsNull()) })).toBe(0);
    expect(await db.manager.count(Structure)).toBe(0);
  },
);
